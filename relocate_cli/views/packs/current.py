"""Which packs the list is made of, and what was done as an older guide said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.overtaken import overtaken
from relocate_cli.language import _
from relocate_cli.views.checklist.leftovers import older_lines
from relocate_cli.views.checklist.overtaken import overtaken_document, overtaken_lines, overtaken_rows
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.held_packs import held_document, held_lines, held_rows
from relocate_cli.views.packs.newer import newer_words
from relocate_cli.views.packs.update import revised_lines
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.held_pack import HeldPack
    from relocate_cli.views.book import Book


def current_reply(held: Sequence[HeldPack], book: Book) -> Reply:
    """Return the packs in use, what was revised since it was done, and what is no longer in the guide."""
    revised = tuple(item for item in book.checklist.items if item.changed)
    old = overtaken(book.checklist, book.plan.profile, book.guide)
    older = sorted({task for task, _member in book.plan.progress.marks if task not in book.guide.tasks})

    def document() -> dict[str, Any]:
        packs = [held_document(pack) for pack in held]
        document = {"packs": packs, "revised": [item.id for item in revised], "older": older}
        return {**document, **overtaken_document(old)}

    def lines() -> list[Line]:
        title = Line(_("Your list is made of these packs"), "head")
        found = [title, *held_lines(held), Line(), *revised_lines(revised)]
        found += overtaken_lines(old)
        found += older_lines(book.plan.progress, book.guide)
        all_counts = Line(_("Everything you did still counts as the guide says it today."), "good")
        return found if revised or older or any(old) else [*found, all_counts]

    hint = _("Got a newer pack? See what it changes for you: relocate update FILE")
    return Reply(
        "update/1",
        document,
        lambda: [
            *(("pack", *row) for row in held_rows(held)),
            *(("revised", item.id) for item in revised),
            *overtaken_rows(old),
            *(("older", id) for id in older),
        ],
        lines,
        talk=lambda: [Line(hint, "faint"), Line(newer_words(book.guide), "faint")],
    )
