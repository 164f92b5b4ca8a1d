"""A rule for a day: "1 week after 3 months after move", "by 2 May the year after move"."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from relocate_cli.domain.dates.counting import add, day_in, next_working_day
from relocate_cli.domain.variant import variant


class Anchor(NamedTuple):
    """The day a deadline counts from: a date question, the day a task was done, or a birthday."""

    kind: Literal["question", "last", "done", "birthday"]
    """``last`` is the latest day that anybody of the household answered to a question."""
    name: str
    """Id of the question or the task, or the number of years at the birthday."""


@variant
class Offset(NamedTuple):
    """So many units before (negative) or after a day; 0 is the day itself. Spans add up."""

    number: int
    unit: str
    """One of `UNITS`."""
    start: "Anchor | Offset"


@variant
class Yearly(NamedTuple):
    """A day of the year: every year, or in the year after the anchor."""

    day: int
    month: int
    year_after: Anchor | None


@variant
class Season(NamedTuple):
    """The same stretch of every year, by month and day; both ends belong to it."""

    first: tuple[int, int]
    last: tuple[int, int]


@variant
class Earliest(NamedTuple):
    """The first of several days; those that are not known yet do not count."""

    rules: "tuple[Deadline, ...]"


Deadline: TypeAlias = Offset | Yearly | Season | Earliest
Days: TypeAlias = Callable[[Anchor], date | None]
"""What tells the day of an anchor; None while it has none."""


def anchors_of(deadline: Deadline) -> Iterator[Anchor]:
    """Yield what the deadline counts from; nothing for a day or a season of every year."""
    match deadline:
        case Offset(_number, _unit, start):
            if isinstance(start, Anchor):
                yield start
            else:
                yield from anchors_of(start)
        case Yearly(_day, _month, anchor) if anchor:
            yield anchor
        case Earliest(rules):
            for rule in rules:
                yield from anchors_of(rule)


def counts_forward(deadline: Deadline) -> bool:
    """Whether a last day on a day off ends on the next working day: spans after a day, and days of a year.

    What is to be done before or on a day never moves.
    """
    return isinstance(deadline, Yearly) or (isinstance(deadline, Offset) and deadline.number > 0)


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


def _day(deadline: Offset | Yearly | Season, days: Days, start: date) -> date | None:
    match deadline:
        case Offset(number, unit, begin):
            counted = days(begin) if isinstance(begin, Anchor) else _day(begin, days, start)
            return add(counted, number, unit) if counted else None
        case Yearly(day, month, None):
            return _first_from(start, month, day)
        case Yearly(day, month, year_after):
            anchored = days(year_after) if year_after else None
            return day_in(anchored.year + 1, month, day) if anchored else None
        case Season(first, last):
            begins, ends = _first_from(start, *first), _first_from(start, *last)
            return start if ends < begins or begins == start else begins


def _first_from(start: date, month: int, day: int) -> date:
    """Return the first such day of a year on or after a day."""
    found = day_in(start.year, month, day)
    return found if found >= start else day_in(start.year + 1, month, day)
