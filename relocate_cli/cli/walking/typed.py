"""What a typed line means while going through a list: `1 3 7-9`, `w 3`, `n 3 text`, `/word`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.typed_words import all_words
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.walking import Request

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.rows import TaskRow

WORDS = {
    "done": "d done x",
    "open": "o open",
    "wait": "w wait",
    "skip": "s skip",
    "note": "n note",
    "show": "show",
    "undo": "u undo",
    "list": "l list",
    "all": "a all alla",
    "person": "p person",
    "help": "? h help",
    "leave": "q quit exit",
}
VERBS = {word: verb for verb, words in WORDS.items() for word in words.split()}
"""What the words at the beginning of a line mean; numbers alone tick."""

WITH_NUMBERS = frozenset({"done", "open", "wait", "skip", "show"})
REMOVE = "--remove"
"""What takes a note away, as in the command of the same name."""
NUMBER = re.compile(
    r"(?P<first>[0-9]{1,4})(?:-(?P<last>[0-9]{1,4})|(?::(?P<who>[^\s.,:]+))?(?:\.(?P<part>[0-9]))?)"
)
NumberedRows = Sequence[Sequence[ItemKey]]
"""What each number of a list names: a task of one, or of all who have it on the same day."""


def request_of(line: str, numbered: NumberedRows) -> Request:
    """Return what a line asks for; RelocateError says what was not understood."""
    line = line.strip()
    if line.startswith("/"):
        return Request("find", text=line[1:].strip())
    first, _space, rest = line.partition(" ")
    rest = rest.strip()
    if NUMBER.fullmatch(first.rstrip(",")):
        return Request("done", _named(line, numbered))
    verb = VERBS.get(first.casefold(), "all" if first.casefold() in all_words() else "")
    if not verb:
        raise RelocateError(_("{text} is not understood. Type ? for help.").format(text=repr(first)))
    if verb == "note":
        number, _space, text = rest.partition(" ")
        return _noted(_named(number, numbered), text.strip())
    return Request(verb, _named(rest, numbered)) if verb in WITH_NUMBERS else Request(verb, text=rest)


def _noted(targets: tuple[tuple[ItemKey, int], ...], text: str) -> Request:
    """Return what is asked of a note: without text it is shown, and a word of its own takes it away."""
    if not text:
        return Request("notes", targets)
    return Request("note", targets, "" if text == REMOVE else text)


def _named(text: str, numbered: NumberedRows) -> tuple[tuple[ItemKey, int], ...]:
    """Return the items that numbers name: `3`, `7-9`, `3:anna` of one person, `3.2` a line of a task."""
    words = text.replace(",", " ").split()
    if not words:
        raise RelocateError(_("Which one? Type its number, like 3."))
    found: list[tuple[ItemKey, int]] = []
    for word in words:
        match = NUMBER.fullmatch(word)
        first, last = (int(match["first"]), int(match["last"] or match["first"])) if match else (0, 0)
        if not match or not 1 <= first <= last <= len(numbered):
            message = _("{text} is no number of the list. It goes from 1 to {count}.")
            raise RelocateError(message.format(text=repr(word), count=len(numbered)))
        keys = [key for row in numbered[first - 1 : last] for key in row if _is_of(key, match["who"])]
        if not keys:
            raise RelocateError(
                _("Number {number} is not for {name}.").format(number=first, name=match["who"])
            )
        found += [(key, int(match["part"] or 0)) for key in keys]
    return tuple(found)


def _is_of(key: ItemKey, who: str | None) -> bool:
    return not who or key[1] == who.casefold()


def numbered_with(numbered: NumberedRows, rows: Iterable[TaskRow]) -> list[tuple[ItemKey, ...]]:
    """Return what has a number: what is new comes last, so that no number ever moves."""
    known = {key for keys in numbered for key in keys}
    new = (tuple(key for key in row.keys if key not in known) for row in rows)
    return [*map(tuple, numbered), *filter(None, new)]
