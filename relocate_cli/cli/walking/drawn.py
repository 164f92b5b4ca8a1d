"""The walk on a terminal that can be drawn on: every key changes the picture, every tick is saved first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.canvas import Canvas
from relocate_cli.cli.walking.keys import press
from relocate_cli.domain.checklist.agenda import next_items
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.usecases.walking import caught_up, walk_after
from relocate_cli.views.walking.changes import moved_on_words
from relocate_cli.views.walking.moves import cursor_on, settled
from relocate_cli.views.walking.picture import picture_of

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.usecases.walking import Request, Walk
    from relocate_cli.views.walking.cursor import Cursor

GLANCE = 0.2
"""Seconds between two looks at the size of the terminal and at what other windows saved."""


def walk_drawn(screen: Screen, walk: Walk, person: str) -> Walk:
    """Go through the list until the person leaves it, and return how it stands then."""
    first = next_items(walk.checklist, walk.desk.workspace.today, person)
    cursor = cursor_on(walk.items, first, person)
    with Canvas(screen) as canvas:
        while True:
            size = canvas.size
            picture = picture_of(cursor, walk.desk, *size, links=canvas.links)
            if not canvas.has_keys:
                canvas.paint(picture.frame, size)
            key = canvas.key(GLANCE)
            if not key:
                walk, cursor = _refreshed(walk, cursor)
            elif key == "redraw":
                canvas.forget()
            else:
                cursor, request = press(cursor, key, picture.viewport)
                if request and request.do == "leave":
                    return walk
                if request:
                    walk, cursor = _granted(walk, cursor, request)


def _refreshed(walk: Walk, cursor: Cursor) -> tuple[Walk, Cursor]:
    """Return walk and cursor with what other windows saved."""
    try:
        after = caught_up(walk)
    except (RelocateError, OSError) as error:
        return walk, _troubled(cursor, error)
    return (walk, cursor) if after is walk else (after, settled(cursor, after.items))


def _granted(walk: Walk, cursor: Cursor, request: Request) -> tuple[Walk, Cursor]:
    """Return walk and cursor after a request; what could not be saved is said, and not shown as done."""
    try:
        after, names = walk_after(walk, request)
    except (RelocateError, OSError) as error:
        if request.do == "note":
            cursor = cursor._replace(asking="note", typed=request.text)
        return walk, _troubled(cursor, error)
    desk = after.desk
    words = moved_on_words(names, walk.checklist, after.checklist, desk.guide, desk.workspace.today)
    if request.do == "undo":
        words.insert(0, _("Taken back: {names}.").format(names=", ".join(names)))
        cursor = _at(cursor, names)
    return after, settled(cursor, after.items)._replace(message="  ".join(words))


def _troubled(cursor: Cursor, error: RelocateError | OSError) -> Cursor:
    """Return the cursor with what went wrong; the walk goes on, for the trouble may pass."""
    if isinstance(error, RelocateError):
        words = f"{error.message} {error.hint}".strip()
    else:
        words = _("Not saved: {why}.").format(why=system_words(error))
    return cursor._replace(message=words, trouble=True)


def _at(cursor: Cursor, names: list[str]) -> Cursor:
    """Return the cursor on the item whose change was taken back, where it is in view."""
    found = next((item.key for item in cursor.shown if item.id in names), cursor.at)
    return cursor if found == cursor.at else cursor._replace(at=found, offset=0)
