"""Whether the words of a cry stand in what somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.stems import stem
from relocate_cli.domain.searching.words import WORD_SIGNS
from relocate_cli.domain.spelling import is_slip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

GAP = 2
"""So many words may stand between two of a cry: "hits and kicks me"."""
SHORT = (
    *(("’", "'"), ("'", ""), ("can not", "cant"), ("cannot", "cant"), ("i am", "im"), ("will not", "wont")),
    *(("do not", "dont"), ("does not", "doesnt")),
)
"""The same said in full and as one speaks."""
OR = "/"
"""In a cry it stands between words of which one is said: "hits/beats me/us"."""
LONG_ENOUGH = 5
"""A shorter word is too easily another one mistyped."""


class HeardWord(NamedTuple):
    """A word that somebody typed."""

    letters: str
    is_known: bool
    """Whether the guide has it, so that it is no other one mistyped: `valdagen` is not `våldtagen`."""


def said_words(asked: str, known: Callable[[str], bool]) -> list[HeardWord]:
    """Return the words that somebody typed."""
    return [HeardWord(word, known(word)) for word in WORD_SIGNS.findall(_shortened(asked))]


def phrase_words(cry: str) -> list[list[str]]:
    """Return the words of a cry, for each those of which one is said."""
    return [word.split(OR) for word in _shortened(cry).split()]


def _shortened(text: str) -> str:
    text = folded(text)
    for full, short in SHORT:
        text = text.replace(full, short)
    return text


def says(said: Sequence[HeardWord], cry: Sequence[Sequence[str]]) -> bool:
    """Whether the words of a cry stand in what is said, in their order and near one another."""
    starts = [at for at, word in enumerate(said) if is_one_of(word, cry[0])]
    return any(_goes_on(said, at, cry[1:]) for at in starts)


def _goes_on(said: Sequence[HeardWord], at: int, cry: Sequence[Sequence[str]]) -> bool:
    if not cry:
        return True
    near = range(at + 1, min(at + 2 + GAP, len(said)))
    return any(is_one_of(said[place], cry[0]) and _goes_on(said, place, cry[1:]) for place in near)


def is_one_of(word: HeardWord, others: Iterable[str]) -> bool:
    """Whether a word is a form of one of these."""
    return any(_is_form(word, other) for other in others if word.letters[0] == other[0])


def _is_form(word: HeardWord, other: str) -> bool:
    """Whether two words are forms of one, or a longer one is mistyped."""
    if word.letters == other or stem(word.letters) == stem(other):
        return True
    return not word.is_known and len(other) >= LONG_ENOUGH and is_slip(word.letters, other)
