"""The day a rule means: counted from the days of a household, or from today."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from relocate_cli.domain.dates.counting import add, day_in, next_working_day
from relocate_cli.domain.dates.deadline import Anchor, Deadline, Earliest, InNextMonth, Offset, Season, Yearly

Days: TypeAlias = Callable[[Anchor], date | None]
"""What tells the day of an anchor; None while it has none."""


def counts_forward(deadline: Deadline) -> bool:
    """Whether a last day on a day off ends on the next working day: spans after a day, and days of a year.

    What is to be done before or on a day never moves.
    """
    return isinstance(deadline, Yearly | InNextMonth) or (
        isinstance(deadline, Offset) and deadline.number > 0
    )


def day_of(deadline: Deadline, days: Days, start: date, *, rolls: bool = False) -> date | None:
    """Return the day the rule means, or None while its anchor has no day yet.

    A day of every year is the first one on or after `start`; of a running season it is `start`.
    With `rolls` a rule that counts forward ends on a working day.
    """
    if isinstance(deadline, Earliest):
        found = (day_of(rule, days, start, rolls=rolls) for rule in deadline.rules)
        return min((day for day in found if day), default=None)
    rolls = rolls and counts_forward(deadline)
    day = _day(deadline, days, _with_days_off_before(start) if rolls else start)
    return next_working_day(day) if day and rolls else day


def _with_days_off_before(start: date) -> date:
    """Return the first of the days off right before a day: what was to be done on one of them still is."""
    before = start - timedelta(days=1)
    return _with_days_off_before(before) if next_working_day(before) > before else start


def _day(deadline: Offset | InNextMonth | Yearly | Season, days: Days, start: date) -> date | None:
    match deadline:
        case Offset(number, unit, begin):
            counted = _begin(begin, days, start)
            return add(counted, number, unit) if counted else None
        case InNextMonth(day, begin):
            counted = _begin(begin, days, start)
            following = add(counted.replace(day=1), 1, "month") if counted else None
            return day_in(following.year, following.month, day) if following else None
        case Yearly(day, month, None):
            return _first_from(start, month, day)
        case Yearly(day, month, year_after):
            anchored = days(year_after) if year_after else None
            return day_in(anchored.year + 1, month, day) if anchored else None
        case Season(first, last):
            begins, ends = _first_from(start, *first), _first_from(start, *last)
            return start if ends < begins or begins == start else begins


def _begin(begin: Anchor | Offset, days: Days, start: date) -> date | None:
    return days(begin) if isinstance(begin, Anchor) else _day(begin, days, start)


def _first_from(start: date, month: int, day: int) -> date:
    """Return the first such day of a year on or after a day."""
    found = day_in(start.year, month, day)
    return found if found >= start else day_in(start.year + 1, month, day)
