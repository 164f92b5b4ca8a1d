"""A walk as a picture: the list, the open task beside it or in its place, and what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.language import _
from relocate_cli.views.task import task_lines
from relocate_cli.views.terminal.frame import Frame, Piece, first_row_for, line_rows, padded
from relocate_cli.views.walking.bars import foot, head, prompt_width
from relocate_cli.views.walking.cursor import Room
from relocate_cli.views.walking.help import help_lines
from relocate_cli.views.walking.list import list_rows

if TYPE_CHECKING:
    from relocate_cli.views.lines import Line
    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.book import Book
    from relocate_cli.views.walking.cursor import Walk

WIDE = 80
"""From so many columns on an open task stands beside the list."""
WIDEST_LIST = 60
DIVIDER = Piece(" │ ", "faint")


class _Body(NamedTuple):
    """The rows between head and foot, and on which of them one stands."""

    rows: list[Row]
    row: int
    room: Room
    place: str = ""
    """Which rows of a long text are in view, in words."""


def walk_frame(walk: Walk, book: Book, columns: int, rows: int) -> Frame:
    """Return the picture of this moment, never wider or taller than the screen."""
    above = head(walk, book, columns, rows)
    height = max(1, rows - len(above) - len(foot(walk, book, "", columns, rows)))
    body = _body(walk, book, columns, height)
    below = foot(walk, book, body.place, columns, rows)
    empty: list[Row] = [(Piece(""),)] * (height - len(body.rows))
    row, column = len(above) + body.row, 2
    if walk.asking:
        row, column = len(above) + height, prompt_width(walk, columns)
    picture = tuple([*above, *body.rows, *empty, *below][:rows])
    return Frame(picture, min(row, rows - 1), min(column, columns - 1), body.room)


def _body(walk: Walk, book: Book, columns: int, height: int) -> _Body:
    beside = columns >= WIDE
    if walk.helped:
        return _reading(help_lines(columns), walk.offset, columns, height)
    if not (walk.opened and walk.current):
        return _list(walk, book, columns, height)
    if not beside:
        return _reading(_task(walk, book), walk.offset, columns, height)
    left = min(WIDEST_LIST, columns * 2 // 5)
    listed = _list(walk, book, left, height)
    opened = _reading(_task(walk, book), walk.offset, columns - left - 3, height)
    both = [(*padded(_at(listed, row), left), DIVIDER, *_at(opened, row)) for row in range(height)]
    room = Room(height, opened.room.deepest, beside=True, top=listed.room.top)
    return _Body(both, listed.row, room, opened.place)


def _at(body: _Body, number: int) -> Row:
    return body.rows[number] if number < len(body.rows) else (Piece(""),)


def _task(walk: Walk, book: Book) -> list[Line]:
    item = walk.current
    return task_lines(item.task, [item], book.texts, book.guide, book.today) if item else []


def _list(walk: Walk, book: Book, width: int, height: int) -> _Body:
    listing = list_rows(walk, book, width)
    first = listing.first if listing.last - listing.first < height else listing.at
    top = first_row_for(walk.top, first, listing.last, height, len(listing.rows))
    row = max(0, min(listing.at - top, height - 1))
    return _Body(listing.rows[top : top + height], row, Room(height, 0, beside=True, top=top))


def _reading(lines: list[Line], offset: int, width: int, height: int) -> _Body:
    """Return a text that can be scrolled; it has the screen unless somebody puts a list beside it."""
    rows = line_rows(lines, width)
    deepest = max(0, len(rows) - height)
    start = min(offset, deepest)
    place = ""
    if deepest:
        form = _("rows {first}-{last} of {total}")
        place = form.format(first=start + 1, last=start + height, total=len(rows))
    return _Body(rows[start : start + height], 0, Room(height, deepest, beside=False), place)
