"""The walk on a terminal that can be drawn on: every key changes the picture, every tick is saved first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.canvas import Canvas
from relocate_cli.cli.terminal.keys import PASTED
from relocate_cli.cli.walking.keys import press
from relocate_cli.cli.walking.typing import paste
from relocate_cli.domain.checklist.agenda import next_items
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.walking import caught_up, fulfilled
from relocate_cli.views.walking.book import Book
from relocate_cli.views.walking.changes import changed_words
from relocate_cli.views.walking.cursor import begin, settled
from relocate_cli.views.walking.picture import walk_frame

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.usecases.walking import Sitting, Wish
    from relocate_cli.views.walking.cursor import Walk

GLANCE = 0.2
"""Seconds between two looks at the size of the terminal and at what other windows saved."""


def walk_drawn(screen: Screen, sitting: Sitting, person: str) -> Sitting:
    """Go through the list until the person leaves it, and return how it stands then."""
    today = sitting.desk.workspace.today
    walk = begin(sitting.checklist.items, next_items(sitting.checklist, today, person), person)
    with Canvas(screen) as canvas:
        while True:
            size = canvas.size
            frame = walk_frame(walk, _book(sitting), *size)
            if not canvas.has_keys:
                canvas.paint(frame, size)
            key = canvas.key(GLANCE)
            wish = None
            if not key:
                sitting, walk = _refreshed(sitting, walk)
            elif key == "redraw":
                canvas.forget()
            elif key.startswith(PASTED):
                walk = paste(walk, key.removeprefix(PASTED))
            else:
                walk, wish = press(walk, key, frame.room)
            if wish and wish.kind == "leave":
                return sitting
            if wish:
                sitting, walk = _granted(sitting, walk, wish)


def _refreshed(sitting: Sitting, walk: Walk) -> tuple[Sitting, Walk]:
    """Return sitting and walk with what other windows saved."""
    try:
        after = caught_up(sitting)
    except (RelocateError, OSError) as error:
        return sitting, _troubled(walk, error)
    return (sitting, walk) if after is sitting else (after, settled(walk, after.checklist.items))


def _granted(sitting: Sitting, walk: Walk, wish: Wish) -> tuple[Sitting, Walk]:
    """Return sitting and walk after a wish; what could not be saved is said, and nothing is shown as done."""
    try:
        after, names = fulfilled(sitting, [wish])
    except (RelocateError, OSError) as error:
        return sitting, _troubled(walk, error)
    desk = after.desk
    words = changed_words(names, sitting.checklist, after.checklist, desk.guide, desk.workspace.today)
    if wish.kind == "undo":
        words.insert(0, _("Taken back: {names}.").format(names=", ".join(names)))
        walk = _at(walk, names)
    return after, settled(walk, after.checklist.items)._replace(message="  ".join(words))


def _troubled(walk: Walk, error: RelocateError | OSError) -> Walk:
    """Return the walk with what went wrong; it goes on, for the trouble may pass."""
    if isinstance(error, RelocateError):
        words = f"{error.message} {error.hint}".strip()
    else:
        words = _("Not saved: {why}.").format(why=error.strerror or error)
    return walk._replace(message=words, trouble=True)


def _at(walk: Walk, names: list[str]) -> Walk:
    """Return the walk on the item whose change was taken back, where it is in view."""
    found = next((item.key for item in walk.shown if item.id in names), walk.at)
    return walk._replace(at=found)


def _book(sitting: Sitting) -> Book:
    desk = sitting.desk
    return Book(desk.guide, sitting.texts, desk.plan.profile, sitting.checklist, desk.workspace.today)
