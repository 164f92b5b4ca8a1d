"""When an event of the guide happens next: on a day, over some days, or some time in a month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.dates.counting import day_in
from relocate_cli.domain.dates.duration import WITHIN_A_DAY, parse_duration
from relocate_cli.domain.dates.recurrence_reading import parse_recurrence
from relocate_cli.domain.dates.recurring_days import days_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ONE_DAY = timedelta(days=1)
ALL_YEAR = range(1, 13)
"""The months of an event that never pauses."""
FAR = timedelta(days=366 * 45)
"""Far enough to meet what comes back at all: 29 February on a Sunday waits for forty years around 2100."""


class Happening(NamedTuple):
    """The first and the last day of an event, or of the month in which it is on a day not yet known."""

    first: date
    last: date
    some_time: bool = False
    """Whether the day is not known, only the month; or the whole year."""


def next_happening(event: Mapping[str, Any], today: date, until: date | None = None) -> Happening | None:
    """Return when an event is next, today included and at latest on `until`; None if it is over or later."""
    last = until or today + FAR
    found = (happening for happening in _happenings(event, today, last) if happening.last >= today)
    return next((happening for happening in found if happening.first <= last), None)


def is_over(event: Mapping[str, Any], today: date) -> bool:
    """Whether its last day has passed; not when nobody can reckon its days."""
    reckoned = "repeats" in event and (
        "on" in event or not parse_recurrence(event["repeats"]).needs_first_day
    )
    dated = reckoned or ("repeats" not in event and event.keys() & {"on", "months"})
    return bool(dated) and not next_happening(event, today)


def _happenings(event: Mapping[str, Any], today: date, last: date) -> Iterator[Happening]:
    """Yield when an event is, in order, from one that may still go on today."""
    on = date.fromisoformat(event["on"]) if "on" in event else None
    length = _length(event.get("lasts", ""))
    if "repeats" in event:
        for day in days_of(parse_recurrence(event["repeats"]), on, today - length, last):
            yield Happening(day, day + length)
    elif on:
        yield Happening(on, on + length)
    elif len(set(event.get("months", ()))) == len(ALL_YEAR):
        yield Happening(date(today.year, 1, 1), date(today.year, 12, 31), some_time=True)
    elif "months" in event:
        for year in (today.year, today.year + 1):
            for month in sorted(event["months"]):
                yield Happening(date(year, month, 1), day_in(year, month, 31), some_time=True)


def _length(lasts: str) -> timedelta:
    """Return how many days after its first an event ends."""
    if not lasts or (duration := parse_duration(lasts)).unit in WITHIN_A_DAY:
        return timedelta()
    start = date(2000, 1, 3)  # a Monday without a holiday near it
    return max(timedelta(), duration.window(start)[1] - start - ONE_DAY)
