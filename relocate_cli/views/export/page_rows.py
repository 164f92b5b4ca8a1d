"""The checklist of a page: phase by phase, one row for one thing, a box for each who has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.views.checklist.item import detail_lines
from relocate_cli.views.checklist.standing import standing_words
from relocate_cli.views.export.item_words import item_words
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.guide.task import task_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.pages.safe import HEADS, safe_html

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


def rows_by_phase(book: Book, items: Sequence[Item]) -> Iterator[dict[str, Any]]:
    """Yield the phases that have something, each with its rows."""
    for phase in book.guide.phases.values():
        inside = [item for item in items if item.task.phase == phase.id]
        if inside:
            counts = counts_of(item.state for item in inside)
            rows = [_row(row, book) for row in rows_of(inside)]
            yield {"title": safe_line(phase.title), "done": counts.done, "total": counts.total, "rows": rows}


def row_anchor(item: Item) -> str:
    """Return the name of the row in which an item stands."""
    return f"task-{item.id}"


def _row(row: TaskRow, book: Book) -> dict[str, Any]:
    first = row.items[0]
    lines = _below_standing(task_lines(row.task, row.items, book.details, book.guide, book.today))
    words = item_words(first, book) or standing_words(first, book.guide, book.today)
    return {
        "id": row_anchor(first),
        "title": safe_line(row.task.title),
        "state": safe_line(words),
        "tone": _tone(first, book),
        "gone": row.state in {State.DONE, State.SKIPPED},
        "boxes": [_box(item) for item in row.items],
        "people": json.dumps([member.id for member in row.members]),
        "html": safe_html([*_own_lines(row), *lines]),
    }


def _below_standing(lines: list[Line]) -> list[Line]:
    """Return a task without its title and where it stands, which its row says."""
    found = lines[HEADS + 1 :]
    return found[found.index(Line()) :]


def _tone(item: Item, book: Book) -> str:
    """Return how loud a row is: nothing rests on it, its words say the same."""
    if item.state is State.LATE or item.is_too_late:
        return "bad"
    return "warn" if item.is_open and item.begin_by and item.begin_by <= book.today else ""


def _box(item: Item) -> dict[str, Any]:
    name = safe_line(item.member.name) if item.member else ""
    return {"id": item.id, "name": name, "done": item.state in {State.DONE, State.SKIPPED}}


def _own_lines(row: TaskRow) -> list[Line]:
    """Return what only one of them has: lines ticked or changed, notes."""
    lines = []
    for item in row.items:
        own = detail_lines(item)
        if own and item.member and len(row.items) > 1:
            lines.append(Line(item.member.name, "strong"))
        lines += own
    return lines
