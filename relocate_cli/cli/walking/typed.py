"""What a typed line means while going through a list: `1 3 7-9`, `w 3`, `n 3 text`, `/word`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.walking import Wish

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

MARKS = frozenset({"done", "open", "wait", "skip", "note", "show"})
NUMBER = re.compile(r"(\d{1,4})(?:-(\d{1,4})|\.(\d))?", re.ASCII)


class Order(NamedTuple):
    """What a line asks for."""

    verb: str
    """``list``, ``find``, ``person``, ``help``, ``show``, ``leave``, ``undo`` or a mark."""
    wishes: tuple[Wish, ...] = ()
    text: str = ""


def read_order(line: str, numbered: Sequence[ItemKey]) -> Order:
    """Return what a line means; RelocateError says what was not understood."""
    line = line.strip()
    if line.startswith("/"):
        return Order("find", text=line[1:].strip())
    first, _space, rest = line.partition(" ")
    if NUMBER.fullmatch(first.rstrip(",")):
        verb, rest = "done", line
    else:
        verb = VERBS.get(first.casefold(), "")
    if not verb:
        raise RelocateError(_("{text} is not understood. Type ? for help.").format(text=repr(first)))
    if verb not in MARKS:
        return Order(verb, text=rest.strip())
    if verb == "note":
        number, _space, text = rest.strip().partition(" ")
        return Order(verb, tuple(_wishes(verb, [number], numbered, text.strip())))
    return Order(verb, tuple(_wishes(verb, rest.replace(",", " ").split(), numbered)))


def _wishes(kind: str, words: Sequence[str], numbered: Sequence[ItemKey], text: str = "") -> list[Wish]:
    """Return one wish for each item that the words name: `3`, `7-9`, or `3.2` for a line of a task."""
    if not [word for word in words if word]:
        raise RelocateError(_("Which one? Type its number, like 3."))
    found = []
    for word in words:
        match = NUMBER.fullmatch(word)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not match or not 1 <= first <= last <= len(numbered):
            message = _("{text} is no number of the list. It goes from 1 to {count}.")
            raise RelocateError(message.format(text=repr(word), count=len(numbered)))
        part = int(match[3] or 0)
        found += [Wish(kind, key, part, text) for key in numbered[first - 1 : last]]
    return found


def numbered_with(numbered: Sequence[ItemKey], items: Sequence[Item]) -> list[ItemKey]:
    """Return the items by number: those that are new on the list come last, so that no number ever moves."""
    known = set(numbered)
    return [*numbered, *(item.key for item in items if item.key not in known)]
