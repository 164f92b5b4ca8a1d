"""A picture of the screen as rows: what a view returns when the terminal is drawn on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from relocate_cli.views.addresses import without_addresses
from relocate_cli.views.lines import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.views.lines import Line

CURRENT = "current"
"""The style of the row one stands on, beside those of lines."""


class Piece(NamedTuple):
    """A stretch of a row in one style."""

    text: str
    style: str = ""
    link: str = ""
    """The page to which it leads, where the terminal knows links."""


Row: TypeAlias = tuple[Piece, ...]


class Frame(NamedTuple):
    """Rows from the top of the screen, and where the terminal's cursor belongs."""

    rows: tuple[Row, ...]
    row: int
    column: int

    def text(self) -> str:
        """Return the picture as plain text."""
        return "".join("".join(piece.text for piece in row).rstrip() + "\n" for row in self.rows)


def line_rows(lines: Sequence[Line], width: int, *, links: bool = False) -> list[Row]:
    """Return lines wrapped to the width, each row in the style of its line.

    With `links` a label leads to its page, and its address does not stand below it.
    """
    return [
        (Piece(in_columns(text, width).rstrip(), line.style, line.link if links else ""),)
        for line in (without_addresses(lines) if links else lines)
        for text in rows(line, width)
    ]


def in_columns(text: str, width: int) -> str:
    """Return text in exactly so many columns: cut with an ellipsis, or filled with spaces."""
    from rich.cells import cell_len, set_cell_size  # noqa: PLC0415 - only when a terminal is drawn on

    if cell_len(text) <= width:
        return set_cell_size(text, max(0, width))
    return set_cell_size(text, width - 1) + "…" if width > 0 else ""


def padded(row: Row, width: int) -> Row:
    """Return the row with spaces after it, up to the width."""
    from rich.cells import cell_len  # noqa: PLC0415

    return (*row, Piece(" " * max(0, width - sum(cell_len(piece.text) for piece in row))))


def filled(row: Row, width: int, style: str) -> Row:
    """Return the row in one style from edge to edge."""
    return tuple(Piece(piece.text, style) for piece in padded(row, width))


def first_row_for(top: int, first: int, last: int, height: int, total: int) -> int:
    """Return where to start so that these rows are in view, moving as little as possible."""
    top = min(top, first)
    if last >= top + height:
        top = min(first, last - height + 1)
    return max(0, min(top, total - height))
