"""Typing while going through a list: words to find, which the list follows at once, or a note."""

from __future__ import annotations

from relocate_cli.usecases.walking import Wish
from relocate_cli.views.walking.cursor import Walk, settled

Pressed = tuple[Walk, Wish | None]
"""The moment after a key, and what it asks for."""


def paste(walk: Walk, text: str) -> Walk:
    """Return the moment after text was pasted: it is typed where one types, and never taken for keys."""
    return _typed(walk, walk.typed + text) if walk.asking else walk


def type_key(walk: Walk, key: str) -> Pressed:
    """Return the moment after a key of somebody who types words to find, or a note."""
    match key:
        case "enter":
            wish = Wish("note", walk.at, text=walk.typed.strip()) if walk.asking == "note" else None
            return walk._replace(asking="", typed=""), wish
        case "esc":
            return _typed(walk, "")._replace(asking=""), None
        case "backspace":
            return _typed(walk, walk.typed[:-1]), None
        case "erase-all":
            return _typed(walk, ""), None
    return (_typed(walk, walk.typed + key) if len(key) == 1 else walk), None


def _typed(walk: Walk, text: str) -> Walk:
    """Return the walk with this text typed; the list follows words as they are typed."""
    walk = walk._replace(typed=text)
    return settled(walk._replace(words=text)) if walk.asking == "words" else walk
