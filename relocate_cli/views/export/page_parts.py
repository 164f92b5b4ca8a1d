"""What stands beside the checklist of a page: its days, its papers, and whom to ask."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.calendar_days import calendar_days
from relocate_cli.domain.checklist.paper_stand import paper_stands
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.guide.record import Record
from relocate_cli.language import _
from relocate_cli.views.checklist.paper_words import held_words, ordered_words
from relocate_cli.views.export.entry import day_word
from relocate_cli.views.export.page_rows import row_anchor
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.pages.sections import record_block
from relocate_cli.views.records.head import Around
from relocate_cli.views.words import day_words, month_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.calendar_days import CalendarDay
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.paper_stand import PaperStand
    from relocate_cli.views.book import Book


def months_context(book: Book, items: Sequence[Item]) -> list[dict[str, Any]]:
    """Return the days by law, the last good days to begin and the expected answers, month by month."""
    home = {item.id: row_anchor(row.items[0]) for row in rows_of(items) for item in row.items}
    days = calendar_days(items, book.today, everything=True)
    days = sorted((day for day in days if day.kind != "opens"), key=lambda day: day.first)
    by_day = [(day, [*inside]) for day, inside in groupby(_together(days), key=lambda found: found[0].first)]
    return [
        {
            "title": month_words(month),
            "days": [
                {
                    "iso": day.isoformat(),
                    "day": day_words(day),
                    "entries": [_entry(one, home, book) for one in found],
                }
                for day, found in inside
            ],
        }
        for month, inside in groupby(by_day, key=lambda found: found[0].replace(day=1))
    ]


def _together(days: Sequence[CalendarDay]) -> list[list[CalendarDay]]:
    """Return the days of one task that are the same for several people as one."""
    found: dict[tuple[object, ...], list[CalendarDay]] = {}
    for day in days:
        found.setdefault((day.first, day.kind, day.item.task.id, day.item.state), []).append(day)
    return list(found.values())


def _entry(days: Sequence[CalendarDay], home: dict[str, str], book: Book) -> dict[str, str]:
    first = days[0]
    names = ", ".join(day.item.member.name for day in days if day.item.member)
    return {
        "word": day_word(first, book.today),
        "title": safe_line(whose(first.item.task.title, names)),
        "row": home[first.item.id],
    }


def papers_context(book: Book) -> list[dict[str, Any]]:
    """Return the papers of the list, each with who holds it, what gives it and what needs it."""
    stands = paper_stands(book.guide, book.plan, book.situation.held, book.checklist)
    return [
        {
            "title": safe_line(stand.paper.name),
            "held": bool(stand.holders),
            "facts": [*map(safe_line, _facts(stand, book))],
        }
        for stand in stands
    ]


def _facts(stand: PaperStand, book: Book) -> Iterator[str]:
    if held := held_words(stand, book.plan.profile):
        yield held
    yield from map(ordered_words, stand.ordered)
    for form, items in (
        (_("comes from {tasks}"), stand.given_by),
        (_("needed for {tasks}"), stand.needed_by),
    ):
        if items:
            yield form.format(tasks="; ".join(dict.fromkeys(item.task.title for item in items)))


def contacts_context(book: Book, items: Sequence[Item]) -> list[dict[str, Any]]:
    """Return whom the open tasks name, and the host before all."""
    named = {book.guide.host: None} if book.guide.host else {}
    for item in items:
        if item.is_open:
            named |= dict.fromkeys(book.details["tasks"][item.task.id].get("contacts", ()))
    around = Around((), planned=False, records=book.details, today=book.today)
    known = book.details["contacts"]
    return [_contact(Record("contacts", id, known[id]), around) for id in named if id in known]


def _contact(record: Record, around: Around) -> dict[str, Any]:
    """Return a contact whom a telephone can call."""
    digits = re.sub(r"[^+\d]", "", str(record.fields.get("phone", "")))
    return {**record_block(record, around), "tel": digits}
