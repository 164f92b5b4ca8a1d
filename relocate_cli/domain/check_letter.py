"""A letter that shows when a code was mistyped: every single wrong sign, and every swap of two signs.

It is the check sign of H. Michael Damm (Total anti-symmetrische Quasigruppen, Marburg 2004, example 5.2:
x * y = a·x + y over a field) for the field of sixteen: a sign is added, then all is multiplied by two.
Two multiplied by itself gives one only after fifteen times, so signs that lie up to fourteen apart are no
less safe from a swap than neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LETTERS = "ACDEFHJKMNPRTWXY"
"""Sixteen that nobody reads as a digit or as one another: no B, G, I, L, O, Q, S, U, V or Z."""
VALUES = {
    **{letter: value for value, letter in enumerate(LETTERS)},
    **{str(digit): digit for digit in range(10)},
}
SIZE, OVERFLOW = 16, 0b10011
"""How many signs the field has, and what brings a product back into it: x⁴ + x + 1."""


def check_letter(signs: Iterable[str]) -> str:
    """Return the letter that belongs after these letters and digits."""
    checked = 0
    for sign in signs:
        checked = (checked ^ VALUES[sign]) * 2
        checked ^= OVERFLOW if checked >= SIZE else 0
    return LETTERS[checked]
