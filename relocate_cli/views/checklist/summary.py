"""What every document of a plan begins with: where and when one moves, what is done, what to say first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.warned import warned
from relocate_cli.language import ngettext
from relocate_cli.views.checklist.documents import iso

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.counts import Counts
    from relocate_cli.views.book import Book


def progress_words(counts: Counts) -> str:
    """Return how much is done: 3 of 12 done."""
    form = ngettext("{done} of {total} done", "{done} of {total} done", counts.total)
    return form.format(done=counts.done, total=counts.total)


def book_document(book: Book) -> dict[str, Any]:
    """Return where and when one moves, and how much is done."""
    counts = book.checklist.counts
    return {
        "place": book.guide.id,
        "today": iso(book.today),
        "move": iso(book.plan.profile.date_of("move")),
        "packs": [f"{pack.id} {pack.version}" for pack in book.guide.lineage],
        "counts": {
            "ready": counts.ready,
            "blocked": counts.blocked,
            "waiting": counts.waiting,
            "late": counts.late,
            "done": counts.done,
            "skipped": counts.skipped,
            "lapsed": counts.lapsed,
            "maybe": len(book.checklist.maybes),
        },
        "warnings": warned_document(book),
    }


def warned_document(book: Book) -> list[dict[str, Any]]:
    """Return what has to be said before anything else as JSON values."""
    return [
        {
            "id": one.warning.id,
            "title": one.warning.title,
            "people": [member.id for member in one.members],
            "late": [{"id": item.id, "over": iso(item.over), "due": iso(item.due)} for item in one.late],
            "tasks": list(one.warning.tasks),
        }
        for one in warned(book.guide, book.situation, book.checklist)
    ]
