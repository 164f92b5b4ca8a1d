"""Where one is in a list: which item, what is open and how far it is scrolled, what is filtered and typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.item import Item, ItemKey


class Cursor(NamedTuple):
    """One moment of going through a list."""

    items: tuple[Item, ...]
    """All items in their order."""
    at: ItemKey = ("", "")
    """The item one stands on."""
    opened: bool = False
    helped: bool = False
    """Whether the keys are shown."""
    offset: int = 0
    """How far the open text is scrolled."""
    top: int = 0
    """The first row of the list that was shown last."""
    words: str = ""
    """Only items with all these words are shown."""
    person: str = ""
    """Only items of this member, and those of the household, are shown."""
    asking: str = ""
    """What is being typed: ``words`` or ``note``."""
    typed: str = ""
    message: str = ""
    trouble: bool = False
    """Whether the message says that something went wrong."""

    @property
    def shown(self) -> list[Item]:
        """The items that pass the filters."""
        wanted = folded(self.words).split()
        return [item for item in self.items if _is_for(item, self.person) and _has_words(item, wanted)]

    @property
    def current(self) -> Item | None:
        """The item one stands on, if any is shown."""
        return next((item for item in self.shown if item.key == self.at), None)


def cursor_on(items: tuple[Item, ...], first: Iterable[Item], person: str = "") -> Cursor:
    """Return the cursor on the first of these items that is shown."""
    cursor = Cursor(items, person=person)
    shown = cursor.shown
    start = next((item for item in first if item in shown), shown[0] if shown else None)
    return cursor._replace(at=start.key) if start else cursor


def settled(cursor: Cursor, items: tuple[Item, ...] | None = None) -> Cursor:
    """Return the cursor with new items, or after a filter: on the same item, or on the nearest one shown."""
    before = [item.key for item in cursor.items]
    cursor = cursor if items is None else cursor._replace(items=items)
    shown = [item.key for item in cursor.shown]
    if cursor.at in shown:
        return cursor
    if not shown:
        return cursor._replace(opened=False, offset=0)
    place = before.index(cursor.at) if cursor.at in before else 0
    later = {item.key for item in cursor.items[place:]}
    nearest = next((key for key in shown if key in later), shown[-1])
    return cursor._replace(at=nearest, opened=False, offset=0)


def moved(cursor: Cursor, by: int) -> Cursor:
    """Return the cursor so many items further down, or up, never beyond the ends."""
    keys = [item.key for item in cursor.shown]
    if not keys:
        return cursor
    here = keys.index(cursor.at) if cursor.at in keys else 0
    return cursor._replace(at=keys[max(0, min(here + by, len(keys) - 1))], offset=0)


def scrolled(cursor: Cursor, by: int, deepest: int) -> Cursor:
    """Return the cursor with the open text so many rows further, never beyond its ends."""
    return cursor._replace(offset=max(0, min(cursor.offset + by, deepest)))


def next_person(cursor: Cursor) -> Cursor:
    """Return the cursor with the items of the next member who has some; after the last one with all."""
    everybody = ["", *dict.fromkeys(item.member.id for item in cursor.items if item.member)]
    here = everybody.index(cursor.person) if cursor.person in everybody else 0
    return settled(cursor._replace(person=everybody[(here + 1) % len(everybody)]))


def typing(cursor: Cursor, text: str) -> Cursor:
    """Return the cursor with this text typed; the list follows words as they are typed."""
    cursor = cursor._replace(typed=text)
    return settled(cursor._replace(words=text)) if cursor.asking == "words" else cursor


def _is_for(item: Item, person: str) -> bool:
    return not person or item.member is None or item.member.id == person


def _has_words(item: Item, wanted: Iterable[str]) -> bool:
    """Whether all these words, already folded, stand in its title, its id, its member's name or its notes."""
    name = item.member.name if item.member else ""
    text = folded(" ".join([item.task.title, item.id, name, *(note.text for note in item.notes)]))
    return all(word in text for word in wanted)
