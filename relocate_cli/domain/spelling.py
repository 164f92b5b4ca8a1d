"""Typing errors: one letter wrong, missing or too many, or two the wrong way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST = 4
"""Below this every word is a slip away from every other."""


def slips(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known words that differ from this one by a single typing error, in alphabetical order."""
    if len(word) < SHORTEST:
        return ()
    return tuple(sorted(found for found in known if len(found) >= SHORTEST and is_slip(word, found)))


def is_slip(one: str, other: str) -> bool:
    """Whether a single typing error makes one word of the other, or none does because they are the same."""
    if abs(len(one) - len(other)) > 1:
        return False
    letters = enumerate(zip(one, other, strict=False))
    same = next((place for place, (left, right) in letters if left != right), min(len(one), len(other)))
    mine, yours = one[same:], other[same:]
    turned = mine[:2] == yours[1::-1] and mine[2:] == yours[2:]
    return turned or mine[1:] == yours[1:] or mine[1:] == yours or mine == yours[1:]
