"""One task on paper: its boxes, by when, what to do, what to bring, whom to ask, where to read on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.their_pages import their_pages
from relocate_cli.domain.markdown import plain_text
from relocate_cli.views.guide.task_facts import paper_words
from relocate_cli.views.print.printed_words import printed_words
from relocate_cli.views.print.qr import qr_code
from relocate_cli.views.trust import site_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


def paper_task(row: TaskRow, codes: Sequence[str], book: Book, *, whole: bool) -> dict[str, Any]:
    """Return a row of the booklet; `codes` are those of its items, and the `whole` tells what to do."""
    details = book.details["tasks"][row.task.id]
    reached = list(reach_words(details, book.details, with_phone=not whole))
    return {
        "title": row.task.title,
        "boxes": [_box(item, code) for item, code in zip(row.items, codes, strict=True)],
        "words": printed_words(row.items[0], book.guide, book.today),
        "do": list(_do(row, details)) if whole else [],
        "bring": [paper_words(paper, book.guide) for paper in row.task.needs],
        "where": reached if whole else reached[:1],
        "notes": list(dict.fromkeys(note.text for item in row.items for note in item.notes)),
        **_page(row, details, book),
    }


def _box(item: Item, code: str) -> dict[str, str]:
    return {"code": code, "who": item.member.name if item.member else ""}


def _do(row: TaskRow, details: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the lines that hold today; one is ticked where everybody has done it."""
    for number, text in enumerate(details["do"], 1):
        if number in row.items[0].parts:
            done = all(number in item.parts_done for item in row.items)
            yield {"text": plain_text(text), "done": done}


def reach_words(
    details: Mapping[str, Any], texts: Mapping[str, Any], *, with_phone: bool = False
) -> Iterator[str]:
    """Yield whom to ask and where to go, with number and address; or only those who can be phoned."""
    for kind, fields in (("contacts", ("phone", "email")), ("places", ("address", "phone"))):
        for id in details.get(kind, ()):
            record = texts[kind][id]
            reach = ", ".join(record[field] for field in fields if field in record)
            if "phone" in record or not with_phone:
                yield f"{record['name']}: {reach}" if reach else record["name"]


def _page(row: TaskRow, details: Mapping[str, Any], book: Book) -> dict[str, Any]:
    """Return the first page for those who have the task, as a square, and whose it is."""
    links = their_pages(details.get("links", ()), (item.member for item in row.items), book.situation)
    link = next((one for one in links if one["url"].startswith("https://")), None)
    return {"site": site_of(link["url"]), "qr": qr_code(link["url"])} if link else {}
