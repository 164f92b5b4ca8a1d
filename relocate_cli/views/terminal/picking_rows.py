"""A question's answers as rows to choose from with the arrow keys, and the answer that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import CURRENT, Frame, Piece, first_row_for, line_rows, padded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.terminal.picking import Picking


def picking_frame(picking: Picking, hint: str, columns: int, rows: int) -> Frame:
    """Return the answers, as many as there is room for, and below them what the keys do."""
    all_rows: list[Row] = []
    first = last = 0
    for number, (_value, label) in enumerate(picking.options):
        start = len(all_rows)
        all_rows += _option_rows(picking, number, label, columns)
        if number == picking.at:
            first, last = start, len(all_rows) - 1
    below = line_rows([Line(hint, "faint")], columns)
    below = below if rows >= len(below) + min(3, len(all_rows)) else []
    height = max(1, rows - len(below))
    top = first_row_for(0, first, last, height, len(all_rows))
    return Frame((*all_rows[top : top + height], *below), first - top, 2)


def _option_rows(picking: Picking, number: int, label: str, columns: int) -> list[Row]:
    here = number == picking.at
    lead = f"{'>' if here else ' '} {number + 1:>{len(str(len(picking.options)))}}."
    if picking.several:
        lead += f" [{'x' if picking.options[number][0] in picking.ticked else ' '}]"
    rows = line_rows([Line(label, CURRENT if here else "", len(lead) + 1, lead)], columns)
    return (
        [tuple(Piece(piece.text, CURRENT) for piece in padded(row, columns)) for row in rows]
        if here
        else rows
    )


def picked_lines(labels: Sequence[str]) -> list[Line]:
    """Return the answer as it stays on the screen."""
    return [Line(label, "good", 4, "  >") for label in labels]
