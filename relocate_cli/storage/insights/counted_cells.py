"""Count families in the cells of a table, and add up their keys, in one pass of an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.cells import Cell
from relocate_cli.storage.insights.checkins import KEY, NO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FAMILY = ("number", "municipality")
IN_A_LANE = (*FAMILY, "lane")
"""A family as one of those that it answers as: a household that moves, a company, an employer, a host."""
Conditions = dict[tuple[str, str], Any]
"""What is counted of what, and the condition under which a family is in the cell."""


def counted_rows(table: Any, by: tuple[str, ...], parts: Conditions) -> list[dict[str, Any]]:
    """Return rows of groups: for each condition how many are in it, and the sum of their keys."""
    cells: dict[str, Any] = {}
    for index, condition in enumerate(parts.values()):
        inside = condition.fill_null(NO)
        cells[f"n{index}"] = inside.cast("int64").sum()
        cells[f"k{index}"] = inside.ifelse(table[KEY], 0).sum()
    rows: list[dict[str, Any]] = table.group_by(*by).aggregate(**cells).to_pyarrow().to_pylist()
    return rows


def cells_in_row(
    row: Mapping[str, int], parts: Iterable[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], Cell]]:
    """Yield the cells of a row that somebody is in."""
    for index, name in enumerate(parts):
        if row[f"n{index}"]:
            yield name, Cell(row[f"n{index}"], row[f"k{index}"])
