"""The passage of an entry that answers best."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.searching.readings import Reading


class Passage(NamedTuple):
    """A piece of text, and what it has of a question."""

    text: str
    at: int
    """Where the first word that was asked for stands."""
    share: float
    """How much of the question it speaks of, as a part of one."""


def best_passage(passages: Sequence[str], wanted: Sequence[tuple[str, float]]) -> Passage:
    """Return the passage that has most of the words, or else the first; `wanted` are patterns and weights."""
    best, whole = Passage(passages[0] if passages else "", 0, 0), sum(weight for _pattern, weight in wanted) or 1
    for text in passages:
        plain = folded(text)
        share = sum(weight for pattern, weight in wanted if re.search(pattern, plain)) / whole
        if share > best.share:
            best = Passage(text, _first_place(text, wanted), share)
    return best


def pattern_of(reading: Reading) -> str:
    """Return the pattern of all forms of what a word may mean."""
    forms = (form for term in reading.terms for form in (term.stem, *term.forms))
    return rf"(?<![^\W_])(?:{'|'.join(map(re.escape, forms))})(?![^\W_])"


def _first_place(text: str, wanted: Sequence[tuple[str, float]]) -> int:
    tokens = re.finditer(r"\S+", text)
    words = ((token.start(), folded(token[0])) for token in tokens)
    return next((at for at, word in words if any(re.search(pattern, word) for pattern, _ in wanted)), 0)
