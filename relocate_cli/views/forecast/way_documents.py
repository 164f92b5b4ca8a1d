"""The way to a thing for other programs: a row a step, and JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.forecast import besides
from relocate_cli.domain.checklist.item import item_id
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.forecast.documents import latest_of, step_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.forecast import Way
    from relocate_cli.views.book import Book


def way_rows(way: Way) -> Iterator[tuple[str, ...]]:
    """Yield the steps for a pipe: what is asked for, the step, first day, over, latest, unknown waits."""
    name = way_id(way)
    if not way.steps:
        state = str(way.paper.state) if way.paper else str(way.item.state) if way.item else ""
        yield (name, "", state, "", "", "")
    for step in way.steps:
        unsure = ",".join(map(item_id, step.unsure))
        days = (iso(step.first) or "", iso(step.over) or "", iso(latest_of(step)) or "")
        yield (name, step.id, *days, unsure)


def way_id(way: Way) -> str:
    """Return how one names what is asked for."""
    if way.paper:
        member = way.paper.member
        return f"{way.paper.paper.id}:{member.id}" if member else way.paper.paper.id
    return way.item.id if way.item else ""


def way_document(way: Way, book: Book) -> dict[str, Any]:
    """Return a way as JSON values."""
    earliest, latest = (way.item.over, latest_of(way.item)) if way.item else (None, None)
    return {
        "id": way_id(way),
        "paper": way.paper.paper.id if way.paper else None,
        "state": str(way.paper.state if way.paper else way.item.state if way.item else ""),
        "earliest": iso(earliest),
        "latest": iso(latest),
        "steps": [
            {
                **step_document(step),
                "besides": [other.id for other in besides(book.checklist, step, way.steps)],
            }
            for step in way.steps
        ],
    }
