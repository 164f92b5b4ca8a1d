"""The passage of an entry that answers best."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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

    What the entry is called need not be said again by a passage, but of two that say as much else, the one
    that says more of its other names is better; its title stands above it.
    """
    passages = entry.passages(language)
    titled = _spoken_of(entry.in_language(language).title, wanted)
    called = _spoken_of(" ".join([*entry.names, *entry.also]), wanted)
    best, most = passages[0] if passages else "", (0.0, 0.0)
    for text in passages:
        spoken = _spoken_of(text, wanted)
        new = _rarity(wish for wish in spoken if wish not in called)
        said = new, _rarity(wish for wish in spoken if wish not in titled)
        if said > most:
            best, most = text, said
    share = (_rarity(called) + most[0]) / (_rarity(wanted) or 1)
    return Passage(best, _first_place(best, wanted), share)


def _rarity(wishes: Iterable[Wish]) -> float:
    """Return how rare words are together."""
    return sum(wish.rarity for wish in wishes)


def _spoken_of(text: str, wanted: Sequence[Wish]) -> list[Wish]:
    """Return what a text speaks of."""
    plain = folded(text)
    possible = [wish for wish in wanted if wish.may_be_in(plain)]
    words = frozenset(words_of(plain)) if possible else frozenset()
    return [wish for wish in possible if wish.is_among(words)]


def _first_place(text: str, wanted: Sequence[Wish]) -> int:
    """Return where the first word stands that was asked for."""
    tokens = re.finditer(r"\S+", text)
    words = ((token.start(), words_of(folded(token[0]))) for token in tokens)
    return next((at for at, found in words if any(wish.is_among(found) for wish in wanted)), 0)
