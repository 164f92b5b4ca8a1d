"""What a word may mean: its forms, compounds with it, its own parts, and what a mistyped one was to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.stems import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.searching.vocabulary import Term, Vocabulary

SAME, FORM, SLIP, WITHIN, PART = 1.0, 0.8, 0.8, 0.5, 0.3
"""How much each way counts: the word, another ending, a typing error, within another word, a part of it."""
FORMS = frozenset([*"aenrst", "al", "an", "ar", "as", "at", "ed", "en", "er", "es", "et", "or", "ra", "st"])
"""What may follow a stem without making another word of it."""
SHORTEST = 4
"""A stem of fewer letters stands in too many words."""
LONGEST_ENDING = 4
"""So many letters may be an ending that the guide does not use."""
SHORTEST_MISTYPED = 5
"""A shorter word is a slip away from many others."""
SHORTEST_COMPOUND = 7
SHORTEST_PART = 3
TRANSCRIBED = (("ae", "a"), ("oe", "o"), ("aa", "a"))
"""How ä, ö and å are typed without their keys, and what they are folded to."""


class Reading(NamedTuple):
    """The terms a word may mean, each with how much it counts."""

    terms: Mapping[Term, float]
    read_as: tuple[str, ...] = ()
    """How a mistyped word was read, as it is written in the guide."""


def reading_of(word: str, vocabulary: Vocabulary) -> Reading:
    """Return what a word may mean; a typing error is looked for where nothing has the word itself."""
    known = stem(word)
    terms = _related(known, vocabulary)
    if terms and max(terms.values()) > WITHIN:
        return Reading({**_parts(known, vocabulary), **terms})
    near = _mistyped(word, vocabulary)
    if near:
        return Reading({**terms, **dict.fromkeys(near, SLIP)}, tuple(sorted({term.written for term in near})))
    return Reading(terms or _parts(known, vocabulary))


def _related(known: str, vocabulary: Vocabulary) -> dict[Term, float]:
    """Return the term itself, its other forms, and the compounds with it."""
    same = vocabulary.term(known)
    terms = {same: SAME} if same else {}
    if len(known) < SHORTEST:
        return terms
    for shorter in range(len(known) - 1, max(SHORTEST, len(known) - LONGEST_ENDING - 1), -1):
        term = vocabulary.term(known[:shorter])
        if term:
            terms.setdefault(term, WITHIN)
    for term in vocabulary.ending(known):
        terms.setdefault(term, WITHIN)
    for term in vocabulary.starting(known):
        terms.setdefault(term, FORM if term.stem.removeprefix(known) in FORMS else WITHIN)
    return terms


def _mistyped(word: str, vocabulary: Vocabulary) -> list[Term]:
    """Return the terms a word was to be: written without å, ä, ö, or else with typing errors."""
    plain = word
    for typed, meant in TRANSCRIBED:
        plain = plain.replace(typed, meant)
    meant_term = vocabulary.term(stem(plain))
    if plain != word and meant_term:
        return [meant_term]
    return vocabulary.near(word) if len(word) >= SHORTEST_MISTYPED else []


def _parts(known: str, vocabulary: Vocabulary) -> dict[Term, float]:
    """Return the parts of a compound that nothing has: `svenskakurs` is a `kurs`, and of `svenska`."""
    if len(known) < SHORTEST_COMPOUND:
        return {}
    for cut in range(len(known) - SHORTEST_PART, SHORTEST_PART, -1):
        last = vocabulary.term(known[cut:])
        first = _first_part(known[:cut], vocabulary)
        if last and first:
            return dict.fromkeys([*first, last], PART)
    return {}


def _first_part(part: str, vocabulary: Vocabulary) -> list[Term]:
    """Return what the first part of a compound means, with or without the s that joins it."""
    found = (vocabulary.term(stem(way)) for way in (part, part.removesuffix("s")))
    return [term for term in found if term]
