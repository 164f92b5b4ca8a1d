"""What a word may mean: its forms, compounds with it, its own parts, and what a mistyped one was to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.stems import stem, stem_in_index
from relocate_cli.domain.searching.synonyms import synonyms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.searching.vocabulary import Term, Vocabulary

SAME, FORM, SLIP, WITHIN, SYNONYM, PART = 1.0, 0.8, 0.8, 0.4, 0.4, 0.5
"""How much each way counts: the word, another ending, a typing error, within another, a synonym, a part."""
FORMS = frozenset(
    [*"aeinrst", "al", "an", "ar", "as", "at", "ed", "en", "er", "es", "et", "nt", "or", "ra", "st"]
)
"""What may follow a stem without making another word of it."""
SHORTEST = 4
"""A stem of fewer letters stands in too many words."""
LONGEST_ENDING = 4
"""So many letters may be an ending that the guide does not use."""
LONGEST_JOINT = 3
"""So many letters of a word may be lost within a compound; of `förening`, `for` is no part of `forest`."""
SHORTEST_MISTYPED = 5
"""A shorter word is a slip away from many others."""
TRANSCRIBED = (("ae", "a"), ("oe", "o"), ("aa", "a"))
"""How ä, ö and å are typed without their keys, and what they are folded to."""


class WordReading(NamedTuple):
    """The terms a word may mean, each with how much it counts."""

    terms: Mapping[Term, float]
    read_as: tuple[str, ...] = ()
    """How a mistyped word was read, as it is written in the guide."""

    @property
    def surest(self) -> float:
        """How much the best of them counts."""
        return max(self.terms.values(), default=0)


def reading_of(word: str, vocabulary: Vocabulary) -> WordReading:
    """Return what a word may mean; a typing error is looked for where nothing has the word itself."""
    terms = _related(word, vocabulary)
    reading = WordReading(terms)
    if reading.surest == SAME:
        return reading
    meant = _mistyped(word, vocabulary)
    if not meant or terms.get(meant, 0) > WITHIN:
        return reading
    beside = {term: min(worth, WITHIN) for term, worth in terms.items()}
    return WordReading({**beside, meant: SLIP}, (meant.written,))


def _related(word: str, vocabulary: Vocabulary) -> dict[Term, float]:
    """Return the term itself, its other forms, and the compounds with it."""
    known = stem_in_index(word)
    same = vocabulary.term(known)
    terms = {same: SAME} if same else {}
    for other in synonyms(known):
        term = vocabulary.term(other)
        if term:
            terms.setdefault(term, SYNONYM if same else FORM)
    if len(known) < SHORTEST or known[0] == "=":
        return terms
    for shorter in range(len(known) - 1, max(SHORTEST, len(known) - LONGEST_ENDING - 1), -1):
        term = vocabulary.term(known[:shorter])
        if term and (not same or known[shorter:] in FORMS):
            terms.setdefault(term, FORM if known[shorter:] == "n" else WITHIN)
    for term in vocabulary.ending(known):
        terms.setdefault(term, WITHIN)
    for term in vocabulary.starting(known):
        if term.stem.removeprefix(known) in FORMS:
            terms.setdefault(term, FORM)
        elif term.stem.startswith(word[:-LONGEST_JOINT]):
            terms.setdefault(term, WITHIN)
    return terms


def _mistyped(word: str, vocabulary: Vocabulary) -> Term | None:
    """Return the term a word was to be: written without å, ä, ö, or else with typing errors."""
    plain = word
    for typed, meant in TRANSCRIBED:
        plain = plain.replace(typed, meant)
    meant_term = vocabulary.term(stem(plain))
    if plain != word and meant_term:
        return meant_term
    return vocabulary.nearest(word) if len(word) >= SHORTEST_MISTYPED else None
