"""The days on which something happens again.

Counted here, and held against dateutil by a test: dateutil looks for a 30 February until the year 9999, takes
a week that names no day for all seven of its days, and mixes `MO,1TU` into nothing.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import count, takewhile
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.recurrence_parts import falls_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.dates.recurrence import Recurrence


def days_of(rule: Recurrence, start: date | None, first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last` on which it happens.

    Nothing is known of a rule that needs a first day and has none.
    """
    if start is None and rule.needs_first_day:
        return
    # a rule that needs no first day means the same days from whichever new year one counts
    begin = start or date(first.year - 1, 1, 1)
    end = min(rule.until or last, last)
    found = (day for days in _periods(rule, begin, end) for day in _chosen(rule, days, begin) if day >= begin)
    counted = (day for number, day in enumerate(found) if rule.times is None or number < rule.times)
    for day in takewhile(lambda day: day <= end, counted):
        if day >= first:
            yield day


def happens_on(rule: Recurrence, day: date) -> bool:
    """Whether a first day is one of the rule's own days."""
    return day in days_of(rule._replace(times=None, until=None), day, day, day)


def _periods(rule: Recurrence, begin: date, end: date) -> Iterator[list[date]]:
    """Yield the days of each year, month, week or day that counts, from that of the first day on."""
    for number in count(0, rule.interval):
        first, length = _period(rule, begin, number)
        if first > end:
            return
        yield [first + timedelta(days=more) for more in range(length)]


def _period(rule: Recurrence, begin: date, number: int) -> tuple[date, int]:
    """Return the first day and the length of the period that many after that of the first day."""
    match rule.frequency:
        case "YEARLY":
            year = date(begin.year + number, 1, 1)
            return year, (date(year.year, 12, 31) - year).days + 1
        case "MONTHLY":
            months = begin.year * 12 + begin.month - 1 + number
            month = date(months // 12, months % 12 + 1, 1)
            return month, monthrange(month.year, month.month)[1]
        case "WEEKLY":
            week = begin - timedelta(days=(begin.weekday() - rule.week_start) % 7)
            return week + timedelta(weeks=number), 7
    return begin + timedelta(days=number), 1


def _chosen(rule: Recurrence, days: list[date], begin: date) -> list[date]:
    """Return the days of a period on which it happens."""
    found = [day for day in days if falls_on(rule, day, begin)]
    if "SETPOS" not in rule.by:
        return found
    places = {int(place) for place in rule.by["SETPOS"]}
    numbers = {place - 1 if place > 0 else len(found) + place for place in places}
    return [day for number, day in enumerate(found) if number in numbers]
