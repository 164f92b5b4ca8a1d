"""The passage of an entry that answers best."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.wishes import Wish


class Passage(NamedTuple):
    """A piece of text, and what it has of a question."""

    text: str
    at: int
    """Where the first word that was asked for stands."""
    share: float
    """How much of the question is spoken of in it, as a part of one."""


def best_passage(entry: Entry, wanted: Sequence[Wish], language: str) -> Passage:
    """Return the passage that has most of the words, or else the first.

    What the entry is called need not be said again by a passage.
    """
    names, passages = folded(" ".join(entry.names)), entry.passages(language)
    open_yet = [wish for wish in wanted if not wish.is_in(names)]
    called = sum(wish.rarity for wish in wanted) - sum(wish.rarity for wish in open_yet)
    best, most = passages[0] if passages else "", 0.0
    for text in passages if open_yet else ():
        plain = folded(text)
        said = sum(wish.rarity for wish in open_yet if wish.is_in(plain))
        if said > most:
            best, most = text, said
    whole = sum(wish.rarity for wish in wanted) or 1
    return Passage(best, _first_place(best, wanted), (called + most) / whole)


def _first_place(text: str, wanted: Sequence[Wish]) -> int:
    """Return where the first word stands that was asked for."""
    tokens = re.finditer(r"\S+", text)
    words = ((token.start(), folded(token[0])) for token in tokens)
    return next((at for at, word in words if any(wish.is_in(word) for wish in wanted)), 0)
