"""A walk as a picture: the list, the open task beside it or in its place, and what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.language import _
from relocate_cli.views.terminal.frame import Frame, Piece, first_row_for, line_rows, padded
from relocate_cli.views.walking.bars import foot, head, prompt_width
from relocate_cli.views.walking.help import help_lines
from relocate_cli.views.walking.list import list_rows
from relocate_cli.views.walking.opened import opened_lines

if TYPE_CHECKING:
    from relocate_cli.views.book import Book
    from relocate_cli.views.lines import Line
    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.cursor import Cursor

WIDE = 100
"""From so many columns on an open task stands beside the list."""
WIDEST_LIST = 60
DIVIDER = Piece(" │ ", "faint")


class Viewport(NamedTuple):
    """How much the screen shows at this moment, and so how far a key leads."""

    page: int = 10
    """How many items of the list one page has, or how many rows of an open text."""
    deepest: int = 0
    """How far the open text can be scrolled."""
    beside: bool = True
    """Whether the list stays in view while a task is open."""
    top: int = 0
    """The first row of the list in view."""


class Picture(NamedTuple):
    """The rows of this moment, and how far keys lead from here."""

    frame: Frame
    viewport: Viewport


class _Body(NamedTuple):
    """The rows between head and foot, and on which of them one stands."""

    rows: list[Row]
    row: int
    viewport: Viewport
    place: str = ""
    """Which rows of a long text are in view, in words."""


def picture_of(cursor: Cursor, book: Book, columns: int, rows: int, *, links: bool = False) -> Picture:
    """Return the picture of this moment, never wider or taller than the screen.

    With `links` the labels of an open task lead to their pages.
    """
    above = head(cursor, book, columns, rows)
    height = max(1, rows - len(above) - len(foot(cursor, book, "", columns, rows)))
    body = _body(cursor, book, columns, height, links=links)
    below = foot(cursor, book, body.place, columns, rows)
    empty: list[Row] = [(Piece(""),)] * (height - len(body.rows))
    row, column = len(above) + body.row, 2
    if cursor.asking:
        row, column = len(above) + height, prompt_width(cursor, columns)
    shown = tuple([*above, *body.rows, *empty, *below][:rows])
    return Picture(Frame(shown, min(row, rows - 1), min(column, columns - 1)), body.viewport)


def _body(cursor: Cursor, book: Book, columns: int, height: int, *, links: bool) -> _Body:
    beside = columns >= WIDE
    if cursor.helped:
        return _reading(help_lines(columns), cursor, columns, height)
    if not (cursor.opened and cursor.current):
        return _list(cursor, book, columns, height)
    if not beside:
        return _reading(_task(cursor, book), cursor, columns, height, links=links)
    left = min(WIDEST_LIST, columns * 2 // 5)
    listed = _list(cursor, book, left, height, brief=True)
    opened = _reading(_task(cursor, book), cursor, columns - left - 3, height, links=links)
    both = [(*padded(_at(listed, row), left), DIVIDER, *_at(opened, row)) for row in range(height)]
    viewport = opened.viewport._replace(beside=True, top=listed.viewport.top)
    return _Body(both, listed.row, viewport, opened.place)


def _at(body: _Body, number: int) -> Row:
    return body.rows[number] if number < len(body.rows) else (Piece(""),)


def _task(cursor: Cursor, book: Book) -> list[Line]:
    row = cursor.current
    return opened_lines(row, book) if row else []


def _list(cursor: Cursor, book: Book, width: int, height: int, *, brief: bool = False) -> _Body:
    listing = list_rows(cursor, book, width, brief=brief)
    first = listing.first if listing.last - listing.first < height else listing.at
    top = first_row_for(cursor.top, first, listing.last, height, len(listing.rows))
    page = sum(top <= start < top + height for start in listing.starts)
    viewport = Viewport(page, 0, beside=True, top=top)
    return _Body(listing.rows[top : top + height], listing.at - top, viewport)


def _reading(lines: list[Line], cursor: Cursor, width: int, height: int, *, links: bool = False) -> _Body:
    """Return a text that can be scrolled; it has the screen unless somebody puts a list beside it."""
    rows = line_rows(lines, width, links=links)
    deepest = max(0, len(rows) - height)
    start = min(cursor.offset, deepest)
    place = ""
    if deepest:
        form = _("rows {first}-{last} of {total}")
        place = form.format(first=start + 1, last=start + height, total=len(rows))
    viewport = Viewport(height, deepest, beside=False, top=cursor.top)
    return _Body(rows[start : start + height], 0, viewport, place)
