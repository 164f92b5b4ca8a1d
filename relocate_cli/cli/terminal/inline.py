"""Rows below what stands on the screen already: drawn again in their place, and taken away at the end."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.cli.terminal.canvas import drawn
from relocate_cli.cli.terminal.terminal import Size, Terminal
from relocate_cli.views.terminal.frame import line_rows
from relocate_cli.views.terminal.picking_frame import picked_lines, picking_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.screen import Screen
    from relocate_cli.views.lines import Line
    from relocate_cli.views.terminal.frame import Frame
    from relocate_cli.views.terminal.picking import Picking

LEAST_ROWS = 5
"""So many rows the options get, even if the question above is scrolled away for them."""


class Inline(Terminal):
    """A terminal of which only the rows below a question are drawn on."""

    def __init__(self, screen: Screen, head: Sequence[Line]) -> None:
        super().__init__(sys.stderr)
        self.colours = screen.colours(sys.stderr)
        self.head = head
        self._row = 0
        self._last: tuple[Frame, Size] | None = None
        self._size = self.size

    def show(self, picking: Picking, hint: str) -> None:
        """Show this moment, with the cursor on the row one stands on."""
        size = self.size
        # one column less: a full row makes terminals disagree on where the cursor is
        columns = max(1, size.columns - 1)
        room = size.rows
        beside_head = room - len(line_rows(self.head, columns))
        frame = picking_frame(picking, hint, columns, max(1, min(room, LEAST_ROWS), beside_head))
        if self._last == (frame, size):
            return
        top = self._top(size, columns)
        rows = "\r\n".join(drawn(row, colours=self.colours) for row in frame.rows)
        up = len(frame.rows) - 1 - frame.row
        self.write(f"\x1b[?25l{top}{rows}\r{_up(up)}\x1b[{frame.column}C\x1b[?25h")
        self._row, self._size, self._last = frame.row, size, (frame, size)

    def _top(self, size: Size, columns: int) -> str:
        """Return what brings the cursor to the first row, with nothing below it."""
        if size == self._size:
            return f"\r{_up(self._row)}\x1b[J"
        head = line_rows(self.head, columns)
        return "\x1b[H\x1b[2J" + "".join(f"{drawn(row, colours=self.colours)}\r\n" for row in head)

    def answer(self, picking: Picking) -> None:
        """Leave the answer on the screen in place of the options."""
        labels = [label for value, label in picking.options if value in picking.chosen]
        rows = line_rows(picked_lines(labels), max(1, self.size.columns - 1))
        self._clear()
        self.write("".join(f"{drawn(row, colours=self.colours)}\r\n" for row in rows))

    def say(self, lines: Sequence[Line]) -> None:
        """Say something that stays above the rows, as a part of the question."""
        rows = line_rows(lines, max(1, self.size.columns - 1))
        self._clear()
        self.write("".join(f"{drawn(row, colours=self.colours)}\r\n" for row in rows))
        self.head = [*self.head, *lines]

    def _clear(self) -> None:
        size = self.size
        self.write(self._top(size, size.columns - 1))
        self._row, self._size, self._last = 0, size, None

    def _give_back(self) -> None:
        with suppress(OSError):
            self._clear()
        super()._give_back()


def _up(rows: int) -> str:
    return f"\x1b[{rows}A" if rows else ""
