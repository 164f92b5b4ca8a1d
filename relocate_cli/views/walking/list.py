"""The list of a walk: phases and tasks as rows, with how to see where one stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.language import _
from relocate_cli.views.checklist.row import not_yet_words, row_title
from relocate_cli.views.checklist.row_day import row_day
from relocate_cli.views.checklist.signs import sign_of, style_of
from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import CURRENT, filled, in_columns, line_rows

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book
    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.cursor import Cursor

INDENT = 6
HERE = "> "
"""Stands before the row one is on, so that nobody needs colours to see it."""


class ListRows(NamedTuple):
    """All rows of the list, and which of them belong to the task one stands on."""

    rows: list[Row]
    first: int
    """Its first row, or that of the phase when it stands right under it."""
    at: int
    last: int
    starts: tuple[int, ...] = ()
    """The first row of each task."""


def list_rows(cursor: Cursor, book: Book, width: int, *, brief: bool = False) -> ListRows:
    """Return the tasks that are shown, phase by phase, and how many more cannot be done yet.

    In brief each is one row, without its day: the open task beside it says all of that.
    """
    fitting, shown = cursor.fitting, cursor.rows
    if not fitting:
        return ListRows(line_rows([Line(_("Nothing here. Esc shows everything again."))], width), 0, 0, 0)
    rows: list[Row] = []
    starts: list[int] = []
    first = at = last = 0
    for phase in dict.fromkeys(item.task.phase for item in fitting):
        begin = len(rows)
        inside = [item for item in fitting if item.task.phase == phase]
        rows += _phase_rows(book.guide.phases[phase].title, inside, width)
        for row in (row for row in shown if row.task.phase == phase):
            starts.append(len(rows))
            current = cursor.at in row.keys
            rows += _task_rows(row, book.today, width, current=current, brief=brief)
            if current:
                first, at, last = begin, starts[-1], len(rows) - 1
            begin = len(rows)
        rows += _folded_rows(inside, shown, width)
    return ListRows(rows, first, at, last, tuple(starts))


def _phase_rows(title: str, inside: list[Item], width: int) -> list[Row]:
    total = sum(item.state is not State.SKIPPED for item in inside)
    done = f"{sum(item.state is State.DONE for item in inside)}/{total}"
    return list(_wrapped(title, "head", "", done, width))


def _folded_rows(inside: list[Item], shown: list[TaskRow], width: int) -> list[Row]:
    """Return how many rows of a phase wait for something and are folded away."""
    keys = {key for row in shown for key in row.keys}
    count = len(rows_of(item for item in inside if item.key not in keys))
    return line_rows([Line(not_yet_words(count), "faint", INDENT)], width) if count else []


def _task_rows(row: TaskRow, today: date, width: int, *, current: bool, brief: bool) -> list[Row]:
    item = row.items[0]
    title, sign, day = row_title(row), sign_of(item), "" if brief else row_day(item, today).short
    if brief:
        title = in_columns(title, width - INDENT).rstrip()
    if not current:
        return list(_wrapped(title, style_of(item), f"  {sign}", day, width))
    return [filled(one, width, CURRENT) for one in _wrapped(title, CURRENT, f"{HERE}{sign}", day, width)]


@lru_cache(maxsize=4096)
def _wrapped(title: str, style: str, lead: str, day: str, width: int) -> tuple[Row, ...]:
    """Return a title's rows, and its day at the right end; how far away that is stands below the list."""
    return tuple(line_rows([Line(title, style, INDENT if lead else 0, lead, day)], width))
