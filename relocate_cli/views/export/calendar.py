"""A plan's days as a calendar file (RFC 5545): read again, it updates what it brought and doubles nothing."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from relocate_cli import __version__
from relocate_cli.language import _
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.export.vevent import vevent
from relocate_cli.views.export.written import MadeFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.views.book import Book
    from relocate_cli.views.export.edition import Edition
    from relocate_cli.views.export.entry import CalendarEntry


def calendar_made(book: Book, entries: Sequence[CalendarEntry], edition: Edition) -> MadeFile:
    """Return the file, and how many of its entries stand and are gone."""
    gone = sum(entry.is_gone for entry in entries)
    told = {"entries": len(entries) - gone, "cancelled": gone, "left_out": edition.left_out}
    hint = _("Open it with your calendar, and again after every change.")
    return MadeFile("ics", calendar_file(book, entries, edition), told, hint)


def calendar_file(book: Book, entries: Sequence[CalendarEntry], edition: Edition) -> bytes:
    """Return the file; the same plan on the same day gives the same bytes."""
    from icalendar import Calendar  # noqa: PLC0415 - only for calendars

    calendar = Calendar()
    calendar.add("PRODID", f"-//relocate//relocate {__version__}//EN")
    calendar.add("VERSION", "2.0")
    title = safe_line(_("Moving to {place}").format(place=book.guide.name))
    for name in ("NAME", "X-WR-CALNAME"):
        calendar.add(name, title)
    made = datetime.combine(book.today, time(), UTC)
    keys = {entry.key for entry in entries if not entry.is_gone}
    for entry in entries:
        calendar.add_component(vevent(entry, edition, made, keys))
    written: bytes = calendar.to_ical()
    return written
