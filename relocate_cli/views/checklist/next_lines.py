"""What is next, in lines to read, with the commands to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.language import _
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.lanes import rows_by_lane
from relocate_cli.views.checklist.row import not_yet_words
from relocate_cli.views.checklist.warned import unknown_lines, warned_lines
from relocate_cli.views.lines import INDENT, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


def next_lines(book: Book, found: Sequence[TaskRow], all_items: Sequence[Item]) -> list[Line]:
    """Return what to do now under what is said first, and how many of all items are to wait."""
    return [
        *head_lines(book.guide, book.plan.profile, book.checklist, book.today),
        *warned_lines(book),
        *rows_by_lane(found, book.checklist, book.guide, book.today),
        *not_yet_lines(all_items),
    ]


def not_yet_lines(items: Iterable[Item]) -> list[Line]:
    """Return how many of these cannot be done yet, and how to see them."""
    count = len(rows_of(item for item in items if item.state is State.BLOCKED))
    return (
        [Line(not_yet_words(count), "faint", INDENT, right="relocate list --state blocked")] if count else []
    )


def ending_lines(rows: Sequence[TaskRow], book: Book, *, draws: bool) -> list[Line]:
    """Return what to type next, and what is still unknown."""
    lines = [Line()] if rows else [Line(_nothing_words(book), "good"), Line()]
    lines += unknown_lines(book.checklist)
    hints = []
    if rows:
        hints.append((f"relocate done {rows[0].items[0].id}", _("tick it")))
        hints.append((f"relocate show {rows[0].task.id}", _("what to do and what to bring")))
    walk = _("tick with the arrow keys") if draws else _("go through the list")
    return [*lines, *hint_lines([*hints, ("relocate list", _("the whole list")), ("relocate walk", walk)])]


def _nothing_words(book: Book) -> str:
    """Return why nothing can be done now; only who moves is welcomed home."""
    counts = book.checklist.counts
    if not book.checklist.items:
        return _("Nothing is on your list yet.")
    if counts.waiting or counts.blocked:
        return _("Nothing to do right now.")
    return _("All done. Welcome home.") if MOVING_LANE in lanes_of(book.plan.profile) else _("All done.")


def hint_lines(hints: Sequence[tuple[str, str]]) -> list[Line]:
    """Return commands with what they do, side by side."""
    indent = max(len(command) for command, _text in hints) + 2
    return [Line(text, "faint", indent, command) for command, text in hints]
