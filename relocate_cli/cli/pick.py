"""Choose an answer with the arrow keys, right where one is on the screen."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.cli.canvas import drawn
from relocate_cli.cli.terminal import Size, Terminal
from relocate_cli.domain.picking import begin_picking, picking_after
from relocate_cli.language import _
from relocate_cli.views.frame import line_rows
from relocate_cli.views.picking import picked_lines, picking_frame

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.picking import Picking
    from relocate_cli.views.frame import Frame, Row
    from relocate_cli.views.lines import Line

KEYS = {"?": "?", "b": "back", "left": "back"}
"""Keys that do not choose, and what `pick` returns for them."""

GLANCE = 0.2


def pick(
    screen: Screen,
    options: Sequence[tuple[str, str]],
    *,
    chosen: tuple[str, ...] | None = None,
    several: bool = False,
    head: Sequence[Line] = (),
    keys: Mapping[str, str] = KEYS,
) -> tuple[str, ...] | str:
    """Return the values that were chosen, or the name of a special key: ``?`` or ``back``.

    The answer stays on the screen, the options do not. `head` is the question, which stands above already:
    after the terminal changed its size nobody knows where, so a cleared screen begins with it.
    """
    picking = begin_picking(tuple(options), chosen or (), several=several)
    hint = _hint(several=several, keys=keys)
    with _Inline(screen, head) as place:
        while True:
            if not place.has_keys:
                place.show(picking, hint)
            key = place.key(GLANCE)
            if key in {"esc", "end-of-input"} and key not in keys:
                raise KeyboardInterrupt
            if key in keys:
                return keys[key]
            if key == "enter":
                place.answer(picking)
                return picking.chosen
            picking = picking_after(picking, key)


def _hint(*, several: bool, keys: Mapping[str, str]) -> str:
    words = [_("Space tick"), _("Enter go on")] if several else [_("Enter choose")]
    words += [_("? help")] if "?" in keys else []
    words += [_("b back")] if "b" in keys else []
    return "  ".join(words)


class _Inline(Terminal):
    """Rows that are drawn again in their place, and taken away at the end."""

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
        frame = picking_frame(picking, hint, columns, max(1, size.rows - 1))
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
        rows: list[Row] = line_rows(picked_lines(labels), max(1, self.size.columns - 1))
        self._clear()
        self.write("".join(f"{drawn(row, colours=self.colours)}\r\n" for row in rows))

    def _clear(self) -> None:
        size = self.size
        self.write(self._top(size, size.columns - 1))
        self._row, self._size = 0, size

    def _give_back(self) -> None:
        with suppress(OSError):
            self._clear()
        super()._give_back()


def _up(rows: int) -> str:
    return f"\x1b[{rows}A" if rows else ""
