"""An opened row of the list: the whole task, with the pages first that are for those who have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.their_pages import with_their_pages
from relocate_cli.views.guide.task import task_lines

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book
    from relocate_cli.views.lines import Line


def opened_lines(row: TaskRow, book: Book) -> list[Line]:
    """Return the task of a row as those read it who have it."""
    fields = book.details["tasks"][row.task.id]
    ordered = with_their_pages(fields, (item.member for item in row.items), book.situation)
    texts = {**book.details, "tasks": {row.task.id: ordered}}
    return task_lines(row.task, row.items, texts, book.guide, book.today)
