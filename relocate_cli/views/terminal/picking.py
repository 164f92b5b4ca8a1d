"""Choosing one or several answers of a list with the arrow keys: the moments of it."""

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
    unknown: str = ""
    """The answer not to know, which stands beside no other; without it, no answer at all is one, too."""
    typed: str = ""
    """The letters that were typed last, and the answer on which one stood before them."""
    before: int = 0

    @property
    def chosen(self) -> tuple[str, ...]:
        """What Enter answers: what is ticked, or the answer one stands on where one has to be given."""
        if self.several and (not self.unknown or self.ticked - {self.unknown}):
            return tuple(value for value, _label in self.options if value in self.ticked)
        return (self.options[self.at][0],)


def begin_picking(
    options: tuple[tuple[str, str], ...], chosen: tuple[str, ...], *, several: bool, unknown: str = ""
) -> Picking:
    """Return the beginning, on the answer that is chosen already."""
    at = next((number for number, (value, _label) in enumerate(options) if value in chosen), 0)
    return Picking(options, several, at, frozenset(chosen) if several else frozenset(), "", unknown)


def picking_after(picking: Picking, key: str) -> Picking:
    """Return the moment after a key; Enter and the keys for help and going back are not for here."""
    if goes_on(picking, key):
        typed = picking.typed + key
        return _at_word(picking._replace(typed=typed), typed, 0)
    number, typed = picking.number, picking.typed
    picking = picking._replace(number="", typed="")
    last = len(picking.options) - 1
    if key in STEPS:
        step = STEPS[key]
        around = abs(step) == 1  # the last answer, not to know, is one key from the first
        at = (picking.at + step) % (last + 1) if around else max(0, min(picking.at + step, last))
        return picking._replace(at=at)
    if key in {"home", "end"}:
        return picking._replace(at=0 if key == "home" else last)
    if key == " " and picking.several:
        return _ticked(picking, picking.options[picking.at][0])
    if key.isascii() and key.isdecimal():
        return _at_number(picking, number, key)
    if len(key) != 1:
        return picking
    if typed.strip(key):  # a word with which no answer begins: back to where one stood
        return picking._replace(at=picking.before, typed=typed + key)
    before = picking.before if typed else picking.at
    return _at_word(picking._replace(before=before, typed=typed + key), key, 1)


def goes_on(picking: Picking, key: str) -> bool:
    """Whether a key is the next letter of the word that is being typed, whatever it does alone."""
    if not picking.typed or len(key) != 1 or (key == " " and picking.several):
        return False
    return any(_has_word(label, folded(picking.typed + key)) for _value, label in picking.options)


def _at_word(picking: Picking, begun: str, first: int) -> Picking:
    """Return the picking at the next answer with a word that begins so, looked for from so many further."""
    count, word = len(picking.options), folded(begun)
    places = ((picking.at + step) % count for step in range(first, first + count))
    found = (place for place in places if _has_word(picking.options[place][1], word))
    return picking._replace(at=next(found, picking.at))


def _has_word(label: str, begun: str) -> bool:
    """Whether a word of an answer, with what comes behind it, begins so."""
    text = folded(label)
    starts = (at for at in range(len(text)) if at == 0 or not text[at - 1].isalnum())
    return any(text.startswith(begun, at) for at in starts)


def _ticked(picking: Picking, value: str) -> Picking:
    """Return the picking with this answer ticked, or no more; not to know goes with none."""
    others = picking.ticked & {value} if value == picking.unknown else picking.ticked - {picking.unknown}
    return picking._replace(ticked=others ^ {value})


def _at_number(picking: Picking, before: str, digit: str) -> Picking:
    """Return the picking at this number; a digit right after another one makes a longer number."""
    for number in (before + digit, digit):
        if 1 <= int(number) <= len(picking.options):
            return picking._replace(at=int(number) - 1, number=number)
    return picking
