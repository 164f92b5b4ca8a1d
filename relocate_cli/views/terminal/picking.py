"""Choosing one or several answers of a list: where one stands, and what is ticked."""

from __future__ import annotations

from typing import NamedTuple

from relocate_cli.domain.naming import folded

STEPS = {"up": -1, "k": -1, "back-tab": -1, "down": 1, "j": 1, "tab": 1, "page-up": -5, "page-down": 5}
"""How many answers further a key leads."""


class Picking(NamedTuple):
    """One moment of choosing."""

    options: tuple[tuple[str, str], ...]
    """Values and what they are called."""
    several: bool
    at: int
    ticked: frozenset[str]
    number: str = ""
    """The digits that were typed last."""

    @property
    def chosen(self) -> tuple[str, ...]:
        """What Enter answers: what is ticked, or the answer one stands on."""
        if self.several:
            return tuple(value for value, _label in self.options if value in self.ticked)
        return (self.options[self.at][0],)


def begin_picking(options: tuple[tuple[str, str], ...], chosen: tuple[str, ...], *, several: bool) -> Picking:
    """Return the beginning, on the answer that is chosen already."""
    at = next((number for number, (value, _label) in enumerate(options) if value in chosen), 0)
    return Picking(options, several, at, frozenset(chosen) if several else frozenset())


def picking_after(picking: Picking, key: str) -> Picking:
    """Return the moment after a key; Enter and the keys for help and going back are not for here."""
    number, picking = picking.number, picking._replace(number="")
    last = len(picking.options) - 1
    if key in STEPS:
        return picking._replace(at=max(0, min(picking.at + STEPS[key], last)))
    if key in {"home", "end"}:
        return picking._replace(at=0 if key == "home" else last)
    if key == " " and picking.several:
        return picking._replace(ticked=picking.ticked ^ {picking.options[picking.at][0]})
    if key.isascii() and key.isdecimal():
        return _at_number(picking, number, key)
    return _at_letter(picking, key) if len(key) == 1 else picking


def _at_number(picking: Picking, before: str, digit: str) -> Picking:
    """Return the picking at this number; a digit right after another one makes a longer number."""
    for number in (before + digit, digit):
        if 1 <= int(number) <= len(picking.options):
            return picking._replace(at=int(number) - 1, number=number)
    return picking


def _at_letter(picking: Picking, letter: str) -> Picking:
    """Return the picking at the next answer with a word that begins with the letter."""
    count = len(picking.options)
    for step in range(1, count + 1):
        number = (picking.at + step) % count
        words = folded(picking.options[number][1]).split()
        if any(word.startswith(folded(letter)) for word in words):
            return picking._replace(at=number)
    return picking
