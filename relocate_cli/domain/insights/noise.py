"""What of a count may be published: it is moved by a little noise, and hidden when it is small.

The noise is made by the cell-key method: from the random keys of the families that are in the cell, and of
all that answered in the same place. The same files always give the same noise, so nobody can average it away;
one family more gives another noise to every cell of its place, also to those that it is not in, so that the
difference of two reports does not show where it is.

How far a count is moved: each step is half as likely as the one before. So whatever is published, it at most
doubles the odds of one true count against the next one.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from relocate_cli.domain.insights.cells import EMPTY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.insights.cells import Cell, CellName, Cells

FEWEST = 5
"""What is counted in fewer families is hidden."""
FARTHEST = 20
"""No count is moved by more; nearly all by three at most."""
VARIANCE = 4.0
"""Of the noise: the sum of k * k / 2**k, over both sides, by three."""
SPREAD = 2 * VARIANCE
"""What comparisons reckon with: large noise is rarer than small, but not as rare as a normal curve says, and
the more is compared, the more depends on what is rare."""


class Published:
    """The counts of one place as they may be seen."""

    def __init__(self, cells: Cells) -> None:
        self._cells, self._seal = cells, seal_of(cells)

    def count(self, name: CellName) -> int | None:
        """Return how many families are told to be in a cell; None when it is hidden."""
        return published(self._cells.get(name, EMPTY), self._seal)


def published(cell: Cell, seal: bytes) -> int | None:
    """Return the count of a cell as it may be seen in its place; None when it is hidden."""
    moved = cell.families + noise_of(cell.key, seal)
    return None if min(cell.families, moved) < FEWEST else moved


def seal_of(cells: Mapping[CellName, Cell]) -> bytes:
    """Return what changes as soon as any family of a place comes, goes or says something else."""
    rows = sorted((*name, *cell) for name, cell in cells.items() if cell.families)
    return sha256(repr(rows).encode()).digest()


def noise_of(key: int, seal: bytes) -> int:
    """Return by how much a count is moved: down, not at all or up, and each step half as likely."""
    drawn = sha256(seal + str(key).encode()).digest()
    side = int.from_bytes(drawn[:16], "big") % 3 - 1
    bits = int.from_bytes(drawn[16:], "big") | 1 << (FARTHEST - 1)
    return side * (bits & -bits).bit_length()
