"""One entry as a calendar program reads it: the properties of RFC 5545, and links as RFC 9253 has them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.plan.sent import entry_uid
from relocate_cli.views.addresses import ADDRESS
from relocate_cli.views.export.text import safe_line, safe_lines

if TYPE_CHECKING:
    from datetime import datetime

    from icalendar import Component, Event

    from relocate_cli.views.export.edition import Edition
    from relocate_cli.views.export.entry import CalendarEntry

ONE_DAY = timedelta(days=1)


def vevent(entry: CalendarEntry, edition: Edition, made: datetime, keys: set[str]) -> Event:
    """Return the entry; `keys` are those of all entries that stand, which it may hang on."""
    from icalendar import Event, vDatetime  # noqa: PLC0415 - only for calendars

    event = Event()
    event.add("UID", entry_uid(edition.plan, entry.key))
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        event[name] = vDatetime(made)  # `add` would ask for the time zones of the system; not all have them
    event.add("SEQUENCE", edition.revision)
    _say(event, "SUMMARY", safe_line(entry.title))
    event.add("DTSTART", entry.first)
    event.add("DTEND", entry.last + ONE_DAY)
    event.add("TRANSP", "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    event.add("STATUS", "CANCELLED" if entry.is_gone else "CONFIRMED")
    if not entry.is_gone:
        _tell(event, entry, edition.plan, keys)
    return event


def _tell(event: Event, entry: CalendarEntry, plan: str, keys: set[str]) -> None:
    """Add what only an entry has that still stands: texts, pages, what it hangs on, alarms."""
    from icalendar import Alarm, vRecur  # noqa: PLC0415 - only for calendars

    pages = [(safe_line(page.url), page.name, "related") for page in entry.pages]
    pages += [(safe_line(url), "", "describedby") for url in entry.sources]
    pages = [page for page in pages if ADDRESS.fullmatch(page[0])]
    _say(event, "DESCRIPTION", safe_lines([*entry.text, *(url for url, _name, _rel in pages[:1])]))
    if entry.place:
        _say(event, "LOCATION", safe_line(entry.place))
    if entry.repeats:
        event.add("RRULE", vRecur.from_ical(entry.repeats))
    if pages:
        event.add("URL", pages[0][0])
    for url, label, relation in pages:
        _link(event, url, label, relation)
    for need in entry.needs:
        for key in (f"begin:{need}", f"due:{need}"):
            if key in keys:
                event.add("RELATED-TO", entry_uid(plan, key), parameters={"RELTYPE": "DEPENDS-ON"})
    for before in entry.alarms:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("TRIGGER", before)
        _say(alarm, "DESCRIPTION", safe_line(entry.title))
        event.add_component(alarm)


def _say(part: Component, name: str, text: str) -> None:
    from relocate_cli.views.export.ical_text import CalendarText  # noqa: PLC0415 - only for calendars

    part.add(name, CalendarText(text), encode=False)


def _link(event: Event, url: str, label: str, relation: str) -> None:
    """Add a page as RFC 9253 has it."""
    from icalendar import vUri  # noqa: PLC0415 - only for calendars

    told: dict[str, Any] = {"VALUE": "URI", "LINKREL": relation}
    if label:
        told["LABEL"] = safe_line(label).replace('"', "'")
    event.add("LINK", vUri(url), parameters=told)
