"""What each key means while going through a list: where it leads, and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.keys import PASTED
from relocate_cli.cli.walking.row_keys import Pressed, act_on, whole
from relocate_cli.usecases.walking import Request
from relocate_cli.views.walking.moves import moved, next_person, scrolled, settled, taken_apart, typing

if TYPE_CHECKING:
    from relocate_cli.views.walking.cursor import Cursor
    from relocate_cli.views.walking.picture import Viewport

STEPS = {"up": -1, "k": -1, "down": 1, "j": 1}
MOVES = {*STEPS, "page-up", "page-down", "home", "end"}


def press(cursor: Cursor, key: str, viewport: Viewport) -> Pressed:
    """Return the moment after a key, and what it asks for."""
    offset = min(cursor.offset, viewport.deepest)
    cursor = cursor._replace(message="", trouble=False, offset=offset, top=viewport.top)
    if key == "end-of-input" and not (cursor.asking and cursor.typed):
        return (typing(cursor, "")._replace(asking=""), None) if cursor.asking else (cursor, Request("leave"))
    if cursor.asking:
        return _type(cursor, key)
    if cursor.helped:
        closed = cursor._replace(helped=False, offset=0)
        return (_scroll(cursor, key, viewport) if key in MOVES else closed), None
    if key in {"esc", "left", "h", "backspace"}:
        return _step_back(cursor, key)
    if key in MOVES:
        return _move(cursor, key, viewport), None
    return _act(cursor, key)


def _type(cursor: Cursor, key: str) -> Pressed:
    """Return the moment after a key of somebody who types words to find, or a note."""
    match key:
        case "enter":
            row = cursor.current
            note = Request("note", whole(row) if row else (), cursor.typed.strip())
            return cursor._replace(asking="", typed=""), note if cursor.asking == "note" else None
        case "esc":
            return typing(cursor, "")._replace(asking=""), None
        case "backspace":
            return typing(cursor, cursor.typed[:-1]), None
        case "erase-all":
            return typing(cursor, ""), None
    text = key.removeprefix(PASTED) if key.startswith(PASTED) else key * (len(key) == 1)
    return typing(cursor, cursor.typed + text), None


def _move(cursor: Cursor, key: str, viewport: Viewport) -> Cursor:
    """Return the cursor after a key for moving: through an open text that has the screen, or the list."""
    if cursor.opened and not (viewport.beside and key in STEPS):
        return _scroll(cursor, key, viewport)
    return moved(cursor, _distance(key, viewport.page, len(cursor.items)))


def _scroll(cursor: Cursor, key: str, viewport: Viewport) -> Cursor:
    return scrolled(cursor, _distance(key, viewport.page, viewport.deepest), viewport.deepest)


def _distance(key: str, page: int, far: int) -> int:
    return {**STEPS, "page-up": -page, "page-down": page, "home": -far, "end": far}[key]


def _step_back(cursor: Cursor, key: str) -> Pressed:
    """Close what is open, then show everything again, then leave."""
    if cursor.opened:
        return cursor._replace(opened=False, offset=0), None
    if key != "esc":
        return cursor, None
    if cursor.words or cursor.person:
        return settled(cursor._replace(words="", person="")), None
    return cursor, Request("leave")


def _act(cursor: Cursor, key: str) -> Pressed:
    """Return what the keys do that are neither for moving nor for going back."""
    match key:
        case "q":
            return cursor, Request("leave")
        case "?":
            return cursor._replace(helped=True, offset=0), None
        case "/":
            return cursor._replace(asking="words", typed=cursor.words), None
        case "tab" | "p":
            return next_person(cursor), None
        case "u":
            return cursor, Request("undo")
        case "a":
            return settled(cursor._replace(unfolded=not cursor.unfolded)), None
        case "e":
            return taken_apart(cursor), None
    row = cursor.current
    return act_on(cursor, key, row) if row else (cursor, None)
