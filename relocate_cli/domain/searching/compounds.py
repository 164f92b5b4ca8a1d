"""The parts of a compound that the guide does not have: `svenskakurs` is a `kurs`, and of `svenska`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.searching.stems import stem
from relocate_cli.domain.searching.stop_words import LITTLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.searching.vocabulary import Vocabulary

SHORTEST = 7
SHORTEST_PART = 3
TELLING = 6
"""A first part of so many letters tells by itself what a compound is about."""


def halves_of(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the words that make up a compound: two that the guide knows, or else a telling first one."""
    if len(word) < SHORTEST:
        return ()
    ways = sorted(_ways(word), key=lambda way: -min(map(len, way)))
    both = (way for way in ways if all(_is_known(part, vocabulary) for part in way))
    first = (way for way in ways if len(way[0]) >= TELLING and _is_known(way[0], vocabulary))
    return next(both, ()) or next(first, ())


def _ways(word: str) -> Iterator[tuple[str, str]]:
    """Yield all ways to cut a word in two, with or without the s that joins the parts."""
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        yield word[:cut], word[cut:]
        if word[cut - 1] == "s" and cut > SHORTEST_PART:
            yield word[: cut - 1], word[cut:]


def _is_known(part: str, vocabulary: Vocabulary) -> bool:
    term = vocabulary.term(stem(part)) if part not in LITTLE else None
    return term is not None and (len(part) > SHORTEST_PART or part in term.forms)
