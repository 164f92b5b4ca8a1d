"""The whole checklist: phase by phase, with what may join it, and what its signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.domain.checklist.doable import doable_first
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.plan.disagreement import orphans
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document, item_row, maybe_document, maybe_row
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.leftovers import maybe_lines, older_lines
from relocate_cli.views.checklist.overtaken import asked_again_lines
from relocate_cli.views.checklist.row import row_lines
from relocate_cli.views.checklist.signs import signs_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.checklist.warned import warned_lines
from relocate_cli.views.household.disagreement import orphan_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.views.book import Book


def list_reply(book: Book, items: Sequence[Item], maybes: Sequence[Maybe] | None) -> Reply:
    """Return these items, and the tasks that may join the list unless only a part of it was asked for."""

    def document() -> dict[str, Any]:
        found = {"items": [item_document(item) for item in items]}
        return {**book_document(book), **found, "maybe": [maybe_document(one) for one in maybes or ()]}

    def rows() -> list[tuple[str, ...]]:
        return [*map(item_row, items), *map(maybe_row, maybes or ())]

    def lines() -> list[Line]:
        is_part = bool(book.checklist.items)
        nothing = _("Nothing on your list stands there.") if is_part else _("Nothing is on your list yet.")
        found = head_lines(book.guide, book.plan.profile, book.checklist, book.today)
        found += warned_lines(book) if maybes is not None else []
        found += checklist_lines(items, book.guide, book.today) or [Line(nothing), Line()]
        if maybes is not None:
            found += maybe_lines(maybes, book.guide, book.situation)
            found += older_lines(book.plan.progress, book.guide)
            found += orphan_lines((tick for tick, _removal in orphans(book.plan)), book.guide, book.plan)
        return [*found, *key_lines(items)]

    return Reply("list/1", document, rows, lines, paged=True, aside=lambda: asked_again_lines(book))


def checklist_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return items grouped by phase, each phase with how much of it is done."""
    lines = []
    for phase in guide.phases.values():
        inside = [item for item in items if item.task.phase == phase.id]
        if inside:
            counts = counts_of(item.state for item in inside)
            lines.append(Line(phase.title, "head", right=f"{counts.done}/{counts.total}"))
            lines += [line for row in rows_of(doable_first(inside)) for line in row_lines(row, guide, today)]
            lines.append(Line())
    return lines


def key_lines(items: Iterable[Item]) -> list[Line]:
    """Return what the signs before these items mean."""
    return [Line(signs_words(items), "faint")]
