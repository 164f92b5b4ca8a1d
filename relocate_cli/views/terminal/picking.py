"""Choosing one or several answers of a list with the arrow keys: the moments of it, and their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import CURRENT, Frame, filled, first_row_for, line_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.views.terminal.frame import Row

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
    number, picking = picking.number, picking._replace(number="")
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
    return _at_letter(picking, key) if len(key) == 1 else picking


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


def _at_letter(picking: Picking, letter: str) -> Picking:
    """Return the picking at the next answer with a word that begins with the letter."""
    count = len(picking.options)
    for step in range(1, count + 1):
        number = (picking.at + step) % count
        words = folded(picking.options[number][1]).split()
        if any(word.startswith(folded(letter)) for word in words):
            return picking._replace(at=number)
    return picking


def picking_frame(picking: Picking, hint: str, columns: int, rows: int) -> Frame:
    """Return the answers, as many as there is room for, and below them what the keys do."""
    options = [_option_rows(picking, number, columns) for number in range(len(picking.options))]
    first = sum(len(option) for option in options[: picking.at])
    last = first + len(options[picking.at]) - 1
    total = sum(len(option) for option in options)
    below = line_rows([Line(hint, "faint")], columns)
    below = below if rows >= len(below) + min(3, total) else []
    height = max(1, rows - len(below))
    top = first_row_for(0, first, last, height, total)
    shown = [row for option in options for row in option][top : top + height]
    return Frame((*shown, *below), first - top, 2)


def _option_rows(picking: Picking, number: int, columns: int) -> list[Row]:
    value, label = picking.options[number]
    here = number == picking.at
    lead = f"{'>' if here else ' '} {number + 1:>{len(str(len(picking.options)))}}."
    if picking.several:
        lead += f" [{'x' if value in picking.ticked else ' '}]"
    rows = line_rows([Line(label, CURRENT if here else "", len(lead) + 1, lead)], columns)
    return [filled(row, columns, CURRENT) for row in rows] if here else rows


def picked_lines(labels: Sequence[str]) -> list[Line]:
    """Return the answer as it stays on the screen."""
    return [Line(label, "good", 4, "  >") for label in labels]
