"""The whole checklist, each form of it made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.checklist.documents import item_document, item_row, maybe_document, maybe_row
from relocate_cli.views.checklist.overtaken import asked_again_lines
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book
    from relocate_cli.views.lines import Line


def list_reply(book: Book, items: Sequence[Item], maybes: Sequence[Maybe] | None) -> Reply:
    """Return these items, and the tasks that may join the list unless only a part of it was asked for."""

    def document() -> dict[str, Any]:
        from relocate_cli.views.checklist.summary import book_document  # noqa: PLC0415 - only as JSON

        found = {"items": [item_document(item) for item in items]}
        return {**book_document(book), **found, "maybe": [maybe_document(one) for one in maybes or ()]}

    def rows() -> list[tuple[str, ...]]:
        return [*map(item_row, items), *map(maybe_row, maybes or ())]

    def lines() -> list[Line]:
        from relocate_cli.views.checklist.checklist_lines import list_lines  # noqa: PLC0415 - not for a pipe

        return list_lines(book, items, maybes)

    return Reply("list/1", document, rows, lines, paged=True, aside=lambda: asked_again_lines(book))
