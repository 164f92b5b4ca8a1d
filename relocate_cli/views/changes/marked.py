"""After a change: what changed, what it opened, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document, item_row
from relocate_cli.views.checklist.standing import standing_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.vague_days import day_or_month

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.views.book import Book

MOST = 4


def marked_reply(kind: str, keys: Collection[ItemKey], before: Checklist, after: Book) -> Reply:
    """Return where these items stand now, and what else can be done because of it."""
    checklist = after.checklist
    items = [item for item in checklist.items if item.key in keys]
    return Reply(
        f"{kind}/1",
        lambda: {"items": [item_document(item) for item in items]},
        lambda: map(item_row, items),
        talk=lambda: marked_lines(items, freed_items(before, checklist), checklist, after.guide, after.today),
    )


def marked_lines(
    items: Sequence[Item], freed: Sequence[Item], checklist: Checklist, guide: Guide, today: date
) -> list[Line]:
    """Return where the items stand now, what can be done because of it, and the next commands."""
    lines = [*standing_lines(items, guide, today), *_too_early(items)]
    if freed:
        names = ", ".join(item.id for item in freed[:MOST]) + (" ..." if len(freed) > MOST else "")
        lines.append(Line(_("Now you can do: {tasks}").format(tasks=names), "good", INDENT))
    return [*lines, going_on(checklist)]


def _too_early(items: Sequence[Item]) -> list[Line]:
    """Return what is ticked although it cannot be done yet: most often another line was meant."""
    form = _("{task} can be done only from {day}. Is it really done?")
    early = ((item, item.opens) for item in items if item.state is State.DONE)
    days = [(item.id, day_or_month(day, about=item.opens_about)) for item, day in early if day]
    return [Line(form.format(task=id, day=day), "warn", INDENT) for id, day in days]


def going_on(checklist: Checklist) -> Line:
    """Return how much of the list is done now, and the commands to go on with."""
    hints = _("Take it back: relocate undo. What is next: relocate")
    return Line(f"{done_words(checklist)} {hints}", "faint")


def done_words(checklist: Checklist) -> str:
    """Return how much of the list is done."""
    counts = checklist.counts
    return _("{done} of {total} done.").format(done=counts.done, total=counts.total)


def freed_items(before: Checklist, after: Checklist) -> list[Item]:
    """Return what waited for something before and can be done now."""
    waited = {item.key for item in before.items if item.state is State.BLOCKED}
    return [item for item in after.items if item.state is State.READY and item.key in waited]
