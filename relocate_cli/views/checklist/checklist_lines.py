"""The whole checklist, in lines to read: phase by phase, with what may join it, and what its signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.domain.checklist.doable import doable_first
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.plan.disagreement import orphans
from relocate_cli.language import _
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.leftovers import maybe_lines, older_lines
from relocate_cli.views.checklist.row import row_lines
from relocate_cli.views.checklist.signs import signs_words
from relocate_cli.views.checklist.warned import warned_lines
from relocate_cli.views.household.disagreement import orphan_lines
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.views.book import Book


def list_lines(book: Book, items: Sequence[Item], maybes: Sequence[Maybe] | None) -> list[Line]:
    """Return these items under what is said first, and what may join the list unless a part was asked for."""
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
