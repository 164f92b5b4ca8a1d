"""A host's day for other programs: a row a thing, and JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.checklist.documents import iso, item_document
from relocate_cli.views.checklist.paper_documents import folder_papers
from relocate_cli.views.errands.documents import errands_document, errands_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.views.hosting.house_day import HouseDay


def day_rows(one: HouseDay) -> Iterator[tuple[str, ...]]:
    """Yield for a pipe: household, what it is (due, opens, trip, home, closed, trouble), then its columns."""
    id = one.stand.id
    if one.stand.trouble:
        yield (id, "trouble", one.stand.trouble)
    for kind, rows in (("due", one.due), ("opens", one.opens)):
        for item in (item for row in rows for item in row.items):
            yield (id, kind, iso(item.due) or "", "", "", "", item.id, item.task.title)
    for row in errands_rows(one.errands) if one.errands else ():
        yield (id, *row)


def day_document(one: HouseDay) -> dict[str, Any]:
    """Return the day of one household as JSON values."""
    return {
        "id": one.stand.id,
        "name": one.stand.name,
        "trouble": one.stand.trouble or None,
        "due": [item_document(item) for row in one.due for item in row.items],
        "opens": [item_document(item) for row in one.opens for item in row.items],
        "papers": folder_papers(one.folder) if one.folder else [],
        "errands": errands_document(one.errands) if one.errands else None,
    }
