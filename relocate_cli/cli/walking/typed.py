"""What a typed line means while going through a list: `1 3 7-9`, `w 3`, `n 3 text`, `/word`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.walking import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.item import Item, ItemKey

WORDS = {
    "done": "d done x",
    "open": "o open",
    "wait": "w wait",
    "skip": "s skip",
    "note": "n note",
    "show": "show",
    "undo": "u undo",
    "list": "l list",
    "person": "p person",
    "help": "? h help",
    "leave": "q quit exit",
}
VERBS = {word: verb for verb, words in WORDS.items() for word in words.split()}
"""What the words at the beginning of a line mean; numbers alone tick."""

WITH_NUMBERS = frozenset({"done", "open", "wait", "skip", "show"})
NUMBER = re.compile(r"(\d{1,4})(?:-(\d{1,4})|\.(\d))?", re.ASCII)


def request_of(line: str, numbered: Sequence[ItemKey]) -> Request:
    """Return what a line asks for; RelocateError says what was not understood."""
    line = line.strip()
    if line.startswith("/"):
        return Request("find", text=line[1:].strip())
    first, _space, rest = line.partition(" ")
    rest = rest.strip()
    if NUMBER.fullmatch(first.rstrip(",")):
        return Request("done", _named(line, numbered))
    verb = VERBS.get(first.casefold(), "")
    if not verb:
        raise RelocateError(_("{text} is not understood. Type ? for help.").format(text=repr(first)))
    if verb == "note":
        number, _space, text = rest.partition(" ")
        return Request(verb, _named(number, numbered), text.strip())
    return Request(verb, _named(rest, numbered)) if verb in WITH_NUMBERS else Request(verb, text=rest)


def _named(text: str, numbered: Sequence[ItemKey]) -> tuple[tuple[ItemKey, int], ...]:
    """Return the items that numbers name: `3`, `7-9`, or `3.2` for a line of a task."""
    words = text.replace(",", " ").split()
    if not words:
        raise RelocateError(_("Which one? Type its number, like 3."))
    found: list[tuple[ItemKey, int]] = []
    for word in words:
        match = NUMBER.fullmatch(word)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not match or not 1 <= first <= last <= len(numbered):
            message = _("{text} is no number of the list. It goes from 1 to {count}.")
            raise RelocateError(message.format(text=repr(word), count=len(numbered)))
        found += [(key, int(match[3] or 0)) for key in numbered[first - 1 : last]]
    return tuple(found)


def numbered_with(numbered: Sequence[ItemKey], items: Sequence[Item]) -> list[ItemKey]:
    """Return the items by number: those that are new on the list come last, so that no number ever moves."""
    known = set(numbered)
    return [*numbered, *(item.key for item in items if item.key not in known)]
