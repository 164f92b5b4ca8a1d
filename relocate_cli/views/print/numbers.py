"""The telephone numbers that a household may need, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.paper_rows import PaperPhase
    from relocate_cli.views.book import Book


def number_rows(book: Book, phases: Sequence[PaperPhase]) -> list[dict[str, str]]:
    """Return whoever the tasks of these phases name and can be phoned, the host first."""
    contacts = book.details["contacts"]
    found = (contacts.get(id, {}) for id in dict.fromkeys(_named(book, phases)))
    return [
        {"name": one["name"], "phone": one["phone"], "hours": one.get("hours", "")}
        for one in found
        if one.get("phone")
    ]


def _named(book: Book, phases: Sequence[PaperPhase]) -> Iterator[str]:
    yield book.guide.host
    for phase in phases:
        for row in phase.rows:
            yield from book.details["tasks"][row.task.id].get("contacts", ())
