"""How one goes through a list: to another row, to the rows of one person, to what has these words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.walking.cursor import Cursor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.item import Item


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
    """Return the cursor so many rows further down, or up, never beyond the ends."""
    rows = cursor.rows
    if not rows:
        return cursor
    here = next((number for number, row in enumerate(rows) if cursor.at in row.keys), 0)
    return cursor._replace(at=rows[max(0, min(here + by, len(rows) - 1))].items[0].key, offset=0)


def scrolled(cursor: Cursor, by: int, deepest: int) -> Cursor:
    """Return the cursor with the open text so many rows further, never beyond its ends."""
    return cursor._replace(offset=max(0, min(cursor.offset + by, deepest)))


def next_person(cursor: Cursor) -> Cursor:
    """Return the cursor with the items of the next member who has some; after the last one with all."""
    everybody = ["", *dict.fromkeys(item.member.id for item in cursor.items if item.member)]
    here = everybody.index(cursor.person) if cursor.person in everybody else 0
    return settled(cursor._replace(person=everybody[(here + 1) % len(everybody)]))


def taken_apart(cursor: Cursor) -> Cursor:
    """Return the cursor with a row for each whom the task is for, or with all of them in one again."""
    row = cursor.current
    several = row and sum(item.task.id == row.task.id for item in cursor.items) > 1
    return cursor._replace(apart=cursor.apart ^ {row.task.id}) if row and several else cursor


def typing(cursor: Cursor, text: str) -> Cursor:
    """Return the cursor with this text typed; the list follows words as they are typed."""
    cursor = cursor._replace(typed=text)
    return settled(cursor._replace(words=text)) if cursor.asking == "words" else cursor
