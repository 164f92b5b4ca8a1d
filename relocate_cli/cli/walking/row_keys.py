"""What each key means for the row one stands on: tick it, open it, write a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from relocate_cli.language import _
from relocate_cli.usecases.walking import Request
from relocate_cli.views.walking.cursor import Cursor

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.rows import TaskRow

Pressed: TypeAlias = tuple[Cursor, Request | None]
"""The moment after a key, and what it asks for."""

MARKS = {" ": "done", "x": "done", "w": "wait", "s": "skip"}


def act_on(cursor: Cursor, key: str, row: TaskRow) -> Pressed:
    """Return what a key asks for that is about the row one stands on."""
    item = row.items[0]
    if kind := MARKS.get(key):
        stands = item.mark.kind if item.mark else "open"
        return cursor, Request("open" if stands == kind else kind, whole(row))
    match key:
        case "enter":
            return cursor._replace(opened=not cursor.opened, offset=0), None
        case "right" | "l":
            return cursor._replace(opened=True), None
        case "n":
            return cursor._replace(asking="note", typed=item.notes[0].text if item.notes else ""), None
        case _ if cursor.opened and key.isascii() and key.isdecimal():
            return _tick_line(cursor, row, int(key))
    return cursor, None


def _tick_line(cursor: Cursor, row: TaskRow, part: int) -> Pressed:
    item = row.items[0]
    if not item.is_open:
        return cursor._replace(message=_("It is not open any more. Space opens it again.")), None
    if part not in item.parts:
        return cursor._replace(message=_("There is no line {number}.").format(number=part)), None
    ticked = all(part in one.parts_done for one in row.items)
    return cursor, Request("open" if ticked else "done", tuple((key, part) for key in row.keys))


def whole(row: TaskRow) -> tuple[tuple[ItemKey, int], ...]:
    """Return all of a row as what a request is about."""
    return tuple((key, 0) for key in row.keys)
