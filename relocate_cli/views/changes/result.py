"""After the interview: how long the list is, or what came, went and moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.documents import iso, item_row
from relocate_cli.views.checklist.moved import moved_lines
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.row import row_title
from relocate_cli.views.checklist.row_day import RowDay, row_day
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.checklist.warned import warned_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.difference import Difference
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


def start_reply(book: Book, change: Difference | None) -> Reply:
    """Return the list that the answers make; `change` is what became of the one before."""
    return Reply(
        "start/1",
        lambda: {**book_document(book), **difference_document(change)},
        lambda: map(item_row, book.checklist.items),
        lambda: [
            *result_lines(book.checklist, change, book.today),
            *warned_lines(book),
            *_hints(),
        ],
    )


def result_lines(checklist: Checklist, change: Difference | None, today: date) -> list[Line]:
    """Return what the answers made of the list."""
    lines = [Line()]
    if change is not None:
        lines += change_lines(change, today) or [Line(_("Nothing on your list changed."))]
    total = len(checklist.items)
    text = ngettext("Your checklist has {count} task.", "Your checklist has {count} tasks.", total)
    lines += [Line(), Line(text.format(count=total), "good")]
    if checklist.maybes:
        count = len(checklist.maybes)
        text = ngettext("{count} more may join it.", "{count} more may join it.", count)
        lines.append(Line(text.format(count=count)))
    return [*lines, Line()]


def _hints() -> list[Line]:
    return hint_lines([("relocate", _("what to do first")), ("relocate walk", _("go through it and tick"))])


def change_lines(change: Difference, today: date) -> list[Line]:
    """Return what came, what went and what moved; nothing when nothing did."""
    lines: list[Line] = []
    for title, sign, items in (
        (_("New on your list"), "+", change.came),
        (_("No longer on it"), "-", change.went),
        (_("Perhaps no longer on it"), "?", change.doubtful),
    ):
        if items:
            lines.append(Line(title, "head"))
            lines += [_row_line(row, sign, today) for row in rows_of(items)]
    if change.moved:
        lines += [Line(_("Other dates"), "head"), *moved_lines(change.moved)]
    return lines


def _row_line(row: TaskRow, sign: str, today: date) -> Line:
    day = row_day(row.items[0], today) if sign == "+" else RowDay()
    return Line(row_title(row), "", INDENT, f"  {sign}", day.full, day.short)


def difference_document(change: Difference | None) -> dict[str, Any]:
    """Return what changed as JSON values; null when there was no list before."""
    if change is None:
        return {"changed": None}
    moved = [{"id": one.item.id, "before": iso(one.before), "due": iso(one.item.due)} for one in change.moved]
    groups = {"came": change.came, "went": change.went, "maybe": change.doubtful}
    ids = {name: [item.id for item in items] for name, items in groups.items()}
    return {"changed": {**ids, "moved": moved}}
