"""Typing errors: one letter wrong, missing or too many, or two the wrong way round."""

from __future__ import annotations

SHORTEST = 4
"""Below this every word is a slip away from every other."""
LONG, TWO = 9, 2
"""In a word of so many letters two typing errors can be told from another word."""


def is_slip(one: str, other: str) -> bool:
    """Whether a single typing error makes one word of the other, or none does because they are the same."""
    if abs(len(one) - len(other)) > 1:
        return False
    letters = enumerate(zip(one, other, strict=False))
    same = next((place for place, (left, right) in letters if left != right), min(len(one), len(other)))
    mine, yours = one[same:], other[same:]
    turned = mine[:2] == yours[1::-1] and mine[2:] == yours[2:]
    return turned or mine[1:] == yours[1:] or mine[1:] == yours or mine == yours[1:]


def is_near(one: str, other: str) -> bool:
    """Whether typing errors make one of the other: one, or two in a long word; the first letter is right."""
    if abs(len(one) - len(other)) > TWO or min(len(one), len(other)) < SHORTEST or one[0] != other[0]:
        return False
    return _apart(one, other, TWO) if len(one) >= LONG else is_slip(one, other)


def _apart(one: str, other: str, errors: int) -> bool:
    """Whether at most so many typing errors lie between two words."""
    shorter = min(len(one), len(other))
    at = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    mine, yours = one[at:], other[at:]
    if not errors or not (mine and yours):
        return max(len(mine), len(yours)) <= errors
    ways = [(mine[1:], yours[1:]), (mine[1:], yours), (mine, yours[1:])]
    if mine[:2] == yours[1::-1]:
        ways.append((mine[2:], yours[2:]))
    return any(_apart(left, right, errors - 1) for left, right in ways)
