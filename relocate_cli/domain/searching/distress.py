"""What people say who need somebody at once: whoever helps them comes before everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.cries import HeardWord, is_one_of, phrase_words, said_words, says
from relocate_cli.domain.searching.persons import PERSONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

TAKEN = "-"
"""Stands where words were that only sound like a cry."""


class Distress(NamedTuple):
    """What the contacts of a guide say of people in need: each time the place of one, and words."""

    distress: Sequence[tuple[int, str]] = ()
    """Cries that it helps with."""
    calm: Sequence[tuple[int, str]] = ()
    """What sounds like a cry, and is none: a landlord threatens to evict."""
    danger: Sequence[tuple[int, str]] = ()
    """Words of danger, at whoever comes at once."""
    despair: Sequence[tuple[int, str]] = ()
    """Words of despair, at whoever listens."""

    def called(self, places: Iterable[int]) -> dict[int, str]:
        """Return for each of these whether it comes in danger or listens."""
        coming = {place for place, _word in self.danger}
        return {place: "danger" if place in coming else "despair" for place in places}


def heard(asked: str, known: Callable[[str], bool], calm: Iterable[tuple[int, str]] = ()) -> list[HeardWord]:
    """Return the words that are said, without what only sounds like a cry: that has to stand word by word."""
    said = said_words(asked, known)
    for _place, phrase in calm:
        words = phrase_words(phrase)
        for at in range(len(said) - len(words) + 1):
            if all(map(is_one_of, said[at : at + len(words)], words)):
                said[at : at + len(words)] = [HeardWord(TAKEN, is_known=True)] * len(words)
    return said


def helpers(said: Sequence[HeardWord], cries: Iterable[tuple[int, str]]) -> list[int]:
    """Return the places of those who help with what is said, the one most words speak for first."""
    found: dict[int, int] = {}
    for place, cry in cries:
        words = phrase_words(cry)
        if says(said, words):
            found[place] = max(found.get(place, 0), len(words))
    return sorted(found, key=lambda place: -found[place])


def caught(said: Sequence[HeardWord], distress: Distress) -> list[int]:
    """Return whom to call where somebody speaks of people and of despair or danger, and no cry is known.

    Whoever comes at once goes before whoever listens; both are told, for one cannot know which it is.
    """
    words = [*distress.danger, *distress.despair]
    is_somebody = any(word.letters in PERSONS for word in said)
    if not is_somebody or not helpers(said, words):
        return []
    return list(dict.fromkeys(place for place, _word in words))
