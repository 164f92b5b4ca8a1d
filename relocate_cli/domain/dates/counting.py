"""Counting days, weeks, months and years as the law counts them.

Lag (1930:173) om beräkning av lagstadgad tid: 1 § for weeks, months and years, 2 § for a last day on which
offices are closed.
"""

from datetime import date, timedelta

from relocate_cli.domain.dates.holidays import add_working_days, is_working_day

UNITS = ("day", "working day", "week", "month", "year")
FIRST, LAST = date(10, 1, 1), date(9990, 1, 1)
"""Nobody counts beyond these, and a calendar ends soon after."""


def add(day: date, count: int, unit: str) -> date:
    """Return the day that many of `UNITS` later, or earlier when negative.

    Where the month has no such day it is the month's last: 31 January and a month is 28 or 29 February.
    What lies beyond the calendar is its first or its last day.
    """
    try:
        return min(max(FIRST, _added(day, count, unit)), LAST)
    except (OverflowError, ValueError):
        return LAST if count > 0 else FIRST


def _added(day: date, count: int, unit: str) -> date:
    match unit:
        case "working day":
            return add_working_days(day, count)
        case "month" | "year":
            months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
            return day_in(months // 12, months % 12 + 1, day.day)
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def day_in(year: int, month: int, day: int) -> date:
    """Return that day of the month, or the month's last if it has fewer."""
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last.replace(day=min(day, last.day))


def next_working_day(day: date) -> date:
    """Return the day itself, or the next one on which offices are open (2 §)."""
    return day if is_working_day(day) else add_working_days(day, 1)
