"""Frames on the whole screen: only rows that changed are written, and the cursor follows the current one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

from relocate_cli.cli.terminal.drawing import RICH_STYLES
from relocate_cli.cli.terminal.linking import as_link, links_on
from relocate_cli.cli.terminal.terminal import Terminal
from relocate_cli.views.addresses import can_be_linked

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.cli.terminal.terminal import Size
    from relocate_cli.views.terminal.frame import Frame, Piece, Row

BEGIN, END = "\x1b[?1049h\x1b[?7l\x1b[H\x1b[2J", "\x1b[?7h\x1b[?1049l"
"""The other screen without wrapping of rows that a terminal finds too wide; and back again."""


class Canvas(Terminal):
    """A terminal whose whole screen is drawn on."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(sys.stdout, BEGIN, END)
        self.colours = screen.colours(sys.stdout)
        self.links = links_on(sys.stdout)
        self._drawn: dict[int, Row] = {}
        self._size: Size | None = None
        self._cursor = ""

    def __enter__(self) -> Self:
        super().__enter__()
        return self

    def forget(self) -> None:
        """Draw everything anew next time, because something else may have written on the screen."""
        self._size = None

    def paint(self, frame: Frame, size: Size) -> None:
        """Show a frame that was made for this size; nothing is written when it stands there already."""
        text = ""
        if size != self._size:
            self._drawn, self._size, text = {}, size, "\x1b[0m\x1b[2J"
        for number, row in enumerate(frame.rows):
            if self._drawn.get(number) != row:
                text += f"\x1b[{number + 1};1H\x1b[2K{drawn(row, colours=self.colours)}"
                self._drawn[number] = row
        cursor = f"\x1b[{frame.row + 1};{frame.column + 1}H"
        if text or cursor != self._cursor:
            self.write(f"\x1b[?25l{text}{cursor}\x1b[?25h")
            self._cursor = cursor


def drawn(row: Row, *, colours: bool) -> str:
    """Return a row as a terminal wants it."""
    styles = {**RICH_STYLES, "current": "reverse"}
    return "".join(_linked(piece, styles[piece.style] if colours and piece.style else "") for piece in row)


def _linked(piece: Piece, style: str) -> str:
    from rich.style import Style

    text = as_link(piece.text, piece.link) if can_be_linked(piece.link) and piece.text else piece.text
    return Style.parse(style).render(text) if style and text else text
