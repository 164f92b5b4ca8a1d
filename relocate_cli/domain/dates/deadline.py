"""A rule for a day: "3 months after move", "by 2 May the year after move".

Weeks, months and years are counted as the law counts them (lag 1930:173 om beräkning av lagstadgad tid, 1 §).
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from relocate_cli.domain.dates.holidays import add_working_days
from relocate_cli.domain.variant import variant

UNITS = ("day", "working day", "week", "month", "year")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
ANCHOR = r"(?:done (?P<done>[a-z0-9-]+)|birthday (?P<years>\d{1,3})|(?P<question>[a-z0-9-]+))"
"""``done notify-move``, ``birthday 18`` or ``move``."""
OFFSET = re.compile(
    rf"(?:(?P<count>\d{{1,3}}) (?P<unit>{'|'.join(UNITS)})s? (?P<side>before|after)"
    rf"|(?P<sign>on|before|after)) {ANCHOR}"
)
"""``3 months after move``; ``on move``; ``before move`` and ``after move`` mean one day before or after."""
YEARLY = re.compile(
    rf"by (?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)}) "
    r"(?:each year|the year after (?P<question>[a-z0-9-]+))"
)
"""``by 1 December each year``, ``by 2 May the year after move``."""


class Anchor(NamedTuple):
    """The day a deadline counts from: a date question, the day a task was done, or a birthday."""

    kind: Literal["question", "done", "birthday"]
    name: str
    """Id of the question or the task, or the number of years at the birthday."""


@variant
class Offset(NamedTuple):
    """So many units before (negative) or after the anchor; 0 is the day itself."""

    number: int
    unit: str
    """One of `UNITS`."""
    anchor: Anchor


@variant
class Yearly(NamedTuple):
    """A day of the year: every year, or in the year after the anchor."""

    day: int
    month: int
    year_after: Anchor | None


Deadline: TypeAlias = Offset | Yearly


def parse_deadline(text: str) -> Deadline:
    """Return the rule that the text describes; ValueError if it is none."""
    if match := OFFSET.fullmatch(text):
        sign = -1 if "before" in (match["side"], match["sign"]) else 1
        count = 0 if match["sign"] == "on" else int(match["count"] or 1)
        return Offset(sign * count, match["unit"] or "day", _anchor(match))
    if match := YEARLY.fullmatch(text):
        day, month = int(match["day"]), MONTHS.index(match["month"]) + 1
        date(2028, month, day)  # a leap year: raises ValueError for 31 June
        return Yearly(day, month, Anchor("question", match["question"]) if match["question"] else None)
    raise ValueError(text)


def _anchor(match: re.Match[str]) -> Anchor:
    if match["done"]:
        return Anchor("done", match["done"])
    if match["years"]:
        return Anchor("birthday", match["years"])
    return Anchor("question", match["question"])


def anchor_of(deadline: Deadline) -> Anchor | None:
    """Return what the deadline counts from, or None for a day of every year."""
    return deadline.anchor if isinstance(deadline, Offset) else deadline.year_after


def day_of(deadline: Deadline, anchored: Callable[[Anchor], date | None], start: date) -> date | None:
    """Return the day the rule means, or None while its anchor has no day yet.

    A day of every year is the first one on or after `start`.
    """
    anchor = anchor_of(deadline)
    day = anchored(anchor) if anchor else start
    if day is None:
        return None
    if isinstance(deadline, Offset):
        return add(day, deadline.number, deadline.unit)
    year = day.year + 1 if anchor else day.year
    found = _clamped(year, deadline.month, deadline.day)
    return found if anchor or found >= day else _clamped(year + 1, deadline.month, deadline.day)


def add(day: date, count: int, unit: str) -> date:
    """Return the day that many of `UNITS` later, or earlier when negative.

    Where the month has no such day it is the month's last: 31 January and a month is 28 or 29 February.
    """
    match unit:
        case "working day":
            return add_working_days(day, count)
        case "month" | "year":
            months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
            return _clamped(months // 12, months % 12 + 1, day.day)
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def _clamped(year: int, month: int, day: int) -> date:
    """Return that day of the month, or the month's last if it has fewer."""
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last.replace(day=min(day, last.day))
