"""Which entries a calendar has: days of tasks, events of the guide, and what is taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.calendar_days import calendar_days
from relocate_cli.domain.checklist.own_events import own_events
from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.markdown import plain_text
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.export.entry import CalendarEntry, day_entry, pages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.own_events import OwnEvent
    from relocate_cli.views.book import Book


def calendar_entries(
    book: Book, items: Iterable[Item], before: Mapping[str, date], *, everything: bool
) -> list[CalendarEntry]:
    """Return what there is to put into a calendar, and what was put there before and is gone."""
    days = calendar_days(items, book.today, everything=everything)
    entries = [day_entry(day, book) for day in days]
    if everything:
        found = own_events(book.details["events"], book.situation, book.today)
        entries += [event_entry(event, book) for event in found]
    here = {entry.key for entry in entries}
    gone = [gone_entry(key, day, book) for key, day in before.items() if key not in here]
    return [*sorted(entries, key=lambda entry: (entry.first, entry.key)), *gone]


def event_entry(event: OwnEvent, book: Book) -> CalendarEntry:
    """Return the entry for an event of the guide."""
    record, fields = event.record, event.record.fields
    pages, sources = pages_of(record)
    counted = any(part in fields.get("repeats", "") for part in ("COUNT", "INTERVAL"))
    start = date.fromisoformat(fields["on"]) if counted and "on" in fields else event.next.first
    place = book.details["places"].get(fields.get("place", ""), {})
    return CalendarEntry(
        key=event.key,
        title=record.title,
        first=start,
        last=start + (event.next.last - event.next.first),
        text=(plain_text(fields["what"]), fields["dates"], f"relocate show {record.id}"),
        pages=pages,
        sources=sources,
        repeats=fields.get("repeats", ""),
        place=", ".join(
            filter(None, (place.get("name", ""), place.get("address", ""), fields.get("village", "")))
        ),
    )


def gone_entry(key: str, day: date, book: Book) -> CalendarEntry:
    """Return the entry that takes one back which is done, left out, or not for this household any more."""
    kind, _colon, id = key.partition(":")
    task, _colon, member = id.partition(":")
    if kind == "event":
        title = Record("events", id, book.details["events"].get(id, {})).title
    else:
        found = book.checklist.item((task, member))
        known = book.guide.tasks.get(task)
        title = item_title(found) if found else known.title if known else task
    return CalendarEntry(key, title, day, day, is_gone=True)
