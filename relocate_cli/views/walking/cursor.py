"""Going through a list: where one stands, what is open, what is filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.item import Item, ItemKey


class Walk(NamedTuple):
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
        return [item for item in self.items if _is_for(item, self.person) and has_words(item, wanted)]

    @property
    def current(self) -> Item | None:
        """The item one stands on, if any is shown."""
        return next((item for item in self.shown if item.key == self.at), None)

    @property
    def persons(self) -> list[str]:
        """The members with items of their own, in the order of the list."""
        return list(dict.fromkeys(item.member.id for item in self.items if item.member))


class Room(NamedTuple):
    """What of a walk the screen shows at this moment."""

    page: int = 10
    """How many rows one page has."""
    deepest: int = 0
    """How far the open text can be scrolled."""
    beside: bool = True
    """Whether the list stays in view while a task is open."""
    top: int = 0
    """The first row of the list in view."""


def begin(items: tuple[Item, ...], first: Iterable[Item], person: str = "") -> Walk:
    """Return the walk that starts at the first of these items that is shown."""
    walk = Walk(items, person=person)
    shown = walk.shown
    start = next((item for item in first if item in shown), shown[0] if shown else None)
    return walk._replace(at=start.key) if start else walk


def settled(walk: Walk, items: tuple[Item, ...] | None = None) -> Walk:
    """Return the walk with new items, or after a filter: on the same item, or on the nearest one shown."""
    before = [item.key for item in walk.items]
    walk = walk if items is None else walk._replace(items=items)
    shown = [item.key for item in walk.shown]
    if walk.at in shown or not shown:
        return walk
    place = before.index(walk.at) if walk.at in before else 0
    later = {item.key for item in walk.items[place:]}
    nearest = next((key for key in shown if key in later), shown[-1])
    return walk._replace(at=nearest, opened=False, offset=0)


def moved(walk: Walk, by: int) -> Walk:
    """Return the walk so many items further down, or up, never beyond the ends."""
    keys = [item.key for item in walk.shown]
    if not keys:
        return walk
    here = keys.index(walk.at) if walk.at in keys else 0
    return walk._replace(at=keys[max(0, min(here + by, len(keys) - 1))], offset=0)


def has_words(item: Item, wanted: Iterable[str]) -> bool:
    """Whether all these words, already folded, stand in its title, its id, its member's name or its notes."""
    name = item.member.name if item.member else ""
    text = folded(" ".join([item.task.title, item.id, name, *(note.text for note in item.notes)]))
    return all(word in text for word in wanted)


def _is_for(item: Item, person: str) -> bool:
    return not person or item.member is None or item.member.id == person
