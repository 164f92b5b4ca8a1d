"""What a question asks for, word by word: who speaks of it, and how rare that is."""

from __future__ import annotations

from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.readings import SAME, WITHIN, WordReading, reading_of
from relocate_cli.domain.searching.stems import stem
from relocate_cli.domain.searching.words import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.searching.lookup import Lookup


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

    @property
    def is_known(self) -> bool:
        """Whether the guide has it, and not only parts of it."""
        return max(self.reading.terms.values(), default=0) >= WITHIN

    def is_in(self, text: str) -> bool:
        """Whether a folded text speaks of it."""
        if not any(term.stem in text for term in self.reading.terms):
            return False  # most texts do not, and this tells so much sooner
        return not self.forms.isdisjoint(words_of(text))


def wishes(words: Sequence[str], phones: Sequence[str], lookup: Lookup) -> list[Wish]:
    """Return what is asked for; a word apart from its second half is read as one where the guide has that."""
    joined = _joined(words, lookup)
    found = [_wish(word, joined.get(word) or reading_of(word, lookup.vocabulary), lookup) for word in words]
    for phone in phones:
        term = lookup.vocabulary.term(phone)
        found.append(_wish(phone, WordReading({term: SAME} if term else {}), lookup))
    return found


def _joined(words: Sequence[str], lookup: Lookup) -> dict[str, WordReading]:
    """Return the readings of words that are written as one in the guide: `hälso central`."""
    found = {}
    for first, second in pairwise(words):
        term = lookup.vocabulary.term(stem(first + second))
        if term:
            found[first] = found[second] = WordReading({term: SAME})
    return found


def _wish(word: str, reading: WordReading, lookup: Lookup) -> Wish:
    weights: dict[int, float] = {}
    shares: dict[int, float] = {}
    for term, worth in reading.terms.items():
        for place, weight in lookup.weights(term).items():
            weights[place] = max(weights.get(place, 0), worth * weight)
            shares[place] = max(shares.get(place, 0), worth)
    sure = sum(share >= WITHIN for share in shares.values())
    rarity = log(1 + (lookup.size - sure + 0.5) / (sure + 0.5))
    forms = frozenset(form for term in reading.terms for form in (term.stem, *term.forms))
    return Wish(word, reading, weights, shares, rarity, forms)
