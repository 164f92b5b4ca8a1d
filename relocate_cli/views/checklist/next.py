"""What is next: a welcome where there is no plan yet, and the commands to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document, item_row
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.lanes import rows_by_lane
from relocate_cli.views.checklist.overtaken import asked_again_lines
from relocate_cli.views.checklist.row import not_yet_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.checklist.warned import unknown_lines, warned_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.guide.place import Place
    from relocate_cli.views.book import Book


def welcome_reply(places: Sequence[Place]) -> Reply:
    """Return what relocate is and where one can move to; there is no plan yet."""
    return Reply(
        "next/1",
        lambda: {"place": None, "places": [place.id for place in places], "items": []},
        lambda: ((place.id, place.name) for place in places),
        lambda: [
            Line(_("Welcome. relocate makes your own checklist for moving to northern Sweden."), "head"),
            Line(),
            Line(_("Choose where you move, answer a few questions, and see what to do and by when.")),
            Line(_("Everything stays on this computer.")),
            Line(),
            *hint_lines([(f"relocate start {place.id}", place.name) for place in places]),
        ],
    )


def next_reply(book: Book, found: Sequence[TaskRow], all_items: Sequence[Item], *, draws: bool) -> Reply:
    """Return what to do now, and how many of all items are to wait.

    `draws` says whether the list can be walked with the arrow keys.
    """
    guide, checklist, today = book.guide, book.checklist, book.today
    items = [item for row in found for item in row.items]
    return Reply(
        "next/1",
        lambda: {**book_document(book), "items": [item_document(item) for item in items]},
        lambda: map(item_row, items),
        lambda: [
            *head_lines(guide, book.plan.profile, checklist, today),
            *warned_lines(book),
            *rows_by_lane(found, checklist, guide, today),
            *not_yet_lines(all_items),
        ],
        hints=lambda: ending_lines(found, book, draws=draws),
        aside=lambda: asked_again_lines(book),
    )


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
