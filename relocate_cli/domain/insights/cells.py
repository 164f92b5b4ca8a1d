"""What is counted: how many families are in a cell, and by which key they are known together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class CellName(NamedTuple):
    """What a cell counts: at which time, about which column or task, and what of it."""

    wave: str
    """A wave, two of them (``m03-m12``), ``ever`` for what is counted once a family, or ``checklist``."""
    of: str
    what: str


class Cell(NamedTuple):
    """A true count; nobody but the coordinator's own computer sees it."""

    families: int
    key: int
    """The sum of the random keys of these families: the same families, the same sum."""


EVER = "ever"
CHECKLIST = "checklist"
EMPTY = Cell(0, 0)
WHOLE = ""
"""The name of all places together."""

Cells = dict[CellName, Cell]
Places = dict[str, Cells]


class Tally(NamedTuple):
    """A row as an engine counts it: the municipality, what is counted, and the cell."""

    place: str
    name: CellName
    cell: Cell


def places_of(tallies: Iterable[Tally]) -> Places:
    """Return the cells of each municipality, and of all together."""
    found: Places = {WHOLE: {}}
    for place, name, cell in tallies:
        for cells in (found.setdefault(place, {}), found[WHOLE]):
            old = cells.get(name, EMPTY)
            cells[name] = Cell(old.families + cell.families, old.key + cell.key)
    return found
