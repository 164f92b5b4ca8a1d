"""The picture of a moment of choosing, and what of it stays on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import CURRENT, Frame, filled, first_row_for, line_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.terminal.picking import Picking


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
