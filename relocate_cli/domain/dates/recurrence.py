"""When something happens again: a recurrence rule of iCalendar (RFC 5545), by dateutil."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateutil.rrule import rrule

LONG_AGO = date(2000, 1, 1)
"""From where a rule counts that names no first day."""
OFTEN = frozenset({"YEARLY", "MONTHLY", "WEEKLY", "DAILY"})
MOST = 400
"""Days of one rule that are looked at: more than one a day in a year."""


def parse_recurrence(text: str, start: date = LONG_AGO) -> rrule:
    """Return the rule that the text describes, counted from its first day; ValueError if it is none.

    Nothing within a day repeats here, and a rule that needs no first day has none.
    """
    from dateutil.rrule import rrule, rrulestr  # noqa: PLC0415 - only where events are shown or checked

    if "\n" in text or ":" in text or not _is_sane(text):  # several rules; a first day belongs into `on`
        raise ValueError(text)
    try:
        rule = rrulestr(text, dtstart=datetime.combine(start, datetime.min.time()))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(text) from error
    if not isinstance(rule, rrule):
        raise ValueError(text)
    return rule


def _is_sane(text: str) -> bool:
    """Whether every number is one that a day can have; dateutil would look for others for ever."""
    parts = dict(part.partition("=")[::2] for part in text.upper().split(";"))
    months = {number for number in parts.get("BYMONTH", "1").split(",") if not 1 <= int(number) <= 12}
    days = {number for number in parts.get("BYMONTHDAY", "1").split(",") if not 1 <= abs(int(number)) <= 31}
    return parts.get("FREQ") in OFTEN and int(parts.get("INTERVAL", "1")) >= 1 and not months and not days


def days_of(text: str, start: date | None, first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last` on which it happens; at most `MOST`."""
    begin = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last, datetime.min.time()) + timedelta(hours=23)
    rule = parse_recurrence(text, start or LONG_AGO)
    for _number, found in zip(range(MOST), rule.xafter(begin, inc=True), strict=False):
        if found > end:
            return
        yield found.date()
