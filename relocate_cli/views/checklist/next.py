"""What is next, each form of it made when it is asked for; a welcome where there is no plan yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document, item_row
from relocate_cli.views.checklist.overtaken import asked_again_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        lambda: _welcome_lines(places),
    )


def _welcome_lines(places: Sequence[Place]) -> list[Line]:
    from relocate_cli.views.checklist.next_lines import hint_lines  # noqa: PLC0415 - not for a pipe

    return [
        Line(_("Welcome. relocate makes your own checklist for moving to northern Sweden."), "head"),
        Line(),
        Line(_("Choose where you move, answer a few questions, and see what to do and by when.")),
        Line(_("Everything stays on this computer.")),
        Line(),
        *hint_lines([(f"relocate start {place.id}", place.name) for place in places]),
    ]


def next_reply(book: Book, found: Sequence[TaskRow], all_items: Sequence[Item], *, draws: bool) -> Reply:
    """Return what to do now, and how many of all items are to wait.

    `draws` says whether the list can be walked with the arrow keys.
    """
    items = [item for row in found for item in row.items]

    def document() -> dict[str, Any]:
        from relocate_cli.views.checklist.summary import book_document  # noqa: PLC0415 - only as JSON

        return {**book_document(book), "items": [item_document(item) for item in items]}

    def lines() -> list[Line]:
        from relocate_cli.views.checklist.next_lines import next_lines  # noqa: PLC0415 - not for a pipe

        return next_lines(book, found, all_items)

    def hints() -> list[Line]:
        from relocate_cli.views.checklist.next_lines import ending_lines  # noqa: PLC0415 - not for a pipe

        return ending_lines(found, book, draws=draws)

    return Reply(
        "next/1",
        document,
        lambda: map(item_row, items),
        lines,
        hints=hints,
        aside=lambda: asked_again_lines(book),
    )
