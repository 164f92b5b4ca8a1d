"""What a question asks for, word by word: who speaks of it, and how rare that is."""

from __future__ import annotations

from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.compounds import halves_of
from relocate_cli.domain.searching.readings import FORM, PART, SAME, WITHIN, WordReading, reading_of
from relocate_cli.domain.searching.stems import stem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from relocate_cli.domain.searching.lookup import Lookup
    from relocate_cli.domain.searching.vocabulary import Term, Vocabulary
    from relocate_cli.domain.searching.words import AskedWords

ASIDE = 0.3
"""How much of what a word tells is left where it only says that one wants to reach somebody."""

DIGITS_OF_AGE = 2
"""A longer number is one to dial, or a form."""


class Wish(NamedTuple):
    """One word of a question."""

    word: str
    reading: WordReading
    weights: Mapping[int, float]
    """How much each entry says of it, by the entry's place."""
    shares: Mapping[int, float]
    """How surely each entry speaks of it, as a part of one."""
    rarity: float
    forms: frozenset[str]
    """All forms of what it may mean, as they stand in folded text."""
    starts: frozenset[str]
    """How these begin: most texts have nothing of it, and this tells so much sooner."""

    def may_be_in(self, text: str) -> bool:
        """Whether a folded text could speak of it."""
        return any(start in text for start in self.starts)

    def is_among(self, words: Collection[str]) -> bool:
        """Whether one of these words is a form of it."""
        return not self.forms.isdisjoint(words)


def wishes(asked: AskedWords, lookup: Lookup) -> list[Wish]:
    """Return what is asked for; a word apart from its second half is also read as one."""
    joined = _joined(asked.words, lookup)
    found = []
    for word in asked.words:
        readings = _readings(word, joined.get(word, {}), lookup.vocabulary)
        if word not in asked.beside:
            telling = ASIDE if _is_age(word) and len(asked.words) > 1 else 1
            found += [_wish(word, reading, lookup, telling) for reading in readings]
        elif readings[0].surest == SAME:
            found.append(_wish(word, readings[0], lookup, ASIDE))
    for phone in asked.phones:
        term = lookup.vocabulary.term(phone)
        found.append(_wish(phone, WordReading({term: SAME} if term else {}), lookup))
    return found


def _is_age(word: str) -> bool:
    """Whether it is a small number: how old somebody is seldom says what is sought."""
    return word.isdigit() and len(word) <= DIGITS_OF_AGE


def _readings(word: str, joined: dict[Term, float], vocabulary: Vocabulary) -> list[WordReading]:
    """Return how a word is read: as one, with its other half, or as the parts it is made of."""
    reading = reading_of(word, vocabulary)
    if joined:
        return [WordReading({**({} if reading.read_as else reading.terms), **joined})]
    parts = halves_of(word, vocabulary) if reading.surest <= WITHIN else ()
    return [_as_part(reading_of(part, vocabulary)) for part in parts] or [reading]


def _as_part(reading: WordReading) -> WordReading:
    return WordReading({term: worth * PART for term, worth in reading.terms.items()})


def _joined(words: Sequence[str], lookup: Lookup) -> dict[str, dict[Term, float]]:
    """Return how words are read that are written as one in the guide: `hälso central`."""
    found: dict[str, dict[Term, float]] = {}
    for first, second in pairwise(words):
        term = lookup.vocabulary.term(stem(first + second))
        if term:
            found[first] = found[second] = {term: SAME}
    return found


def _wish(word: str, reading: WordReading, lookup: Lookup, telling: float = 1) -> Wish:
    weights: dict[int, float] = {}
    shares: dict[int, float] = {}
    for term, worth in reading.terms.items():
        for place, weight in lookup.weights(term).items():
            weights[place] = max(weights.get(place, 0), worth * weight)
            shares[place] = max(shares.get(place, 0), worth)
    sure = sum(share >= min(FORM, reading.surest) for share in shares.values())
    rarity = log(1 + (lookup.size - sure + 0.5) / (sure + 0.5))
    forms = frozenset(form for term in reading.terms for form in term.forms)
    starts = frozenset(form[: len(term.stem)] for term in reading.terms for form in term.forms)
    return Wish(word, reading, weights, shares, rarity * telling, forms, starts)
