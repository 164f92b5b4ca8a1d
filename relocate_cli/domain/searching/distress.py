"""What people say who need somebody at once: whoever helps them comes before everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.stems import stem
from relocate_cli.domain.searching.words import WORD
from relocate_cli.domain.spelling import slips

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = 2
"""So many words may stand between two of a cry: "hits and kicks me"."""
SHORT = (("’", "'"), ("'", ""), ("can not", "cant"), ("cannot", "cant"), ("do not", "dont"), ("i am", "im"))
"""The same said in full and as one speaks."""
LONG_ENOUGH = 5
"""A shorter word is too easily another one mistyped."""


def helpers(asked: str, distress: Iterable[tuple[int, str]]) -> list[int]:
    """Return the places of those who help with what is said, the one most words speak for first."""
    said = _spoken(asked)
    found: dict[int, int] = {}
    for place, cry in distress:
        words = _spoken(cry)
        if _says(said, words):
            found[place] = max(found.get(place, 0), len(words))
    return sorted(found, key=lambda place: -found[place])


def _spoken(text: str) -> list[str]:
    text = folded(text)
    for full, short in SHORT:
        text = text.replace(full, short)
    return WORD.findall(text)


def _says(said: Sequence[str], cry: Sequence[str]) -> bool:
    """Whether the words of a cry stand in what is said, in their order and near one another."""
    starts = [at for at, word in enumerate(said) if _same(word, cry[0])]
    return any(_goes_on(said, at, cry[1:]) for at in starts)


def _goes_on(said: Sequence[str], at: int, cry: Sequence[str]) -> bool:
    if not cry:
        return True
    near = range(at + 1, min(at + 2 + GAP, len(said)))
    return any(_same(said[place], cry[0]) and _goes_on(said, place, cry[1:]) for place in near)


def _same(word: str, other: str) -> bool:
    """Whether two words are forms of one, or a longer one is mistyped."""
    if word == other or stem(word) == stem(other):
        return True
    return len(other) >= LONG_ENOUGH and word[0] == other[0] and bool(slips(word, [other]))
