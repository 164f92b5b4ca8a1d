"""The passage of an entry that answers best."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.words import words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.wishes import Wish

APART = "\0"
"""Stands between texts; no pack and no command line can have it in one."""


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
    title, names = entry.in_language(language).title, " ".join([*entry.names, *entry.also])
    titled, called, *spoken = _spoken_of([title, names, *passages], wanted)
    best, found, most = passages[0], spoken[0], (0.0, 0.0)
    for text, wishes in zip(passages, spoken, strict=True):
        said = (_rarity(wishes, called), _rarity(wishes, titled)) if wishes else most
        if said > most:
            best, found, most = text, wishes, said
    share = (_rarity(called) + most[0]) / (_rarity(wanted) or 1)
    at = _first_place(best, wanted) if found or "-" in best else 0
    return Passage(best, at, share)


def _rarity(wishes: Iterable[Wish], but: Collection[Wish] = ()) -> float:
    """Return how rare words are together, without some of them."""
    return sum(wish.rarity for wish in wishes if wish not in but)


def _spoken_of(texts: Sequence[str], wanted: Sequence[Wish]) -> list[list[Wish]]:
    """Return what each text speaks of; most have nothing of it, so all are folded and looked at as one."""
    whole = folded(APART.join(texts))
    possible = [wish for wish in wanted if wish.may_be_in(whole)]
    if not possible:
        return [[] for _text in texts]
    return [_among(plain, possible) for plain in whole.split(APART)]


def _among(plain: str, possible: Sequence[Wish]) -> list[Wish]:
    """Return which of these a folded text speaks of."""
    near = [wish for wish in possible if wish.may_be_in(plain)]
    words = frozenset(words_of(plain)) if near else frozenset()
    return [wish for wish in near if wish.is_among(words)]


def _first_place(text: str, wanted: Sequence[Wish]) -> int:
    """Return where the first word stands that was asked for."""
    tokens = re.finditer(r"\S+", text)
    words = ((token.start(), words_of(folded(token[0]))) for token in tokens)
    return next((at for at, found in words if any(wish.is_among(found) for wish in wanted)), 0)
