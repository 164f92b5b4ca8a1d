"""Whether a day is one of those that a recurrence rule means, by each of its parts alone."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.recurrence import WEEKDAYS

if TYPE_CHECKING:
    from relocate_cli.domain.dates.recurrence import Recurrence


def falls_on(rule: Recurrence, day: date, begin: date) -> bool:
    """Whether the parts of a rule, and what it takes from its first day, allow a day."""
    by = rule.by
    if "MONTH" in by and day.month not in map(int, by["MONTH"]):
        return False
    if "WEEKNO" in by and not _is_counted(by["WEEKNO"], *_week(day, rule.week_start)):
        return False
    if "YEARDAY" in by and not _is_counted(by["YEARDAY"], _year_day(day), 365 + isleap(day.year)):
        return False
    if "MONTHDAY" in by and not _is_counted(by["MONTHDAY"], day.day, _month_length(day)):
        return False
    if "DAY" in by:
        return any(_is_weekday(rule, value, day) for value in by["DAY"])
    return bool(by.keys() & {"YEARDAY", "MONTHDAY"}) or _is_same_day(rule, day, begin)


def _is_same_day(rule: Recurrence, day: date, begin: date) -> bool:
    """Whether a day is that of the first day, where the rule itself does not say which."""
    match rule.frequency:
        case "DAILY":
            return True
        case "YEARLY" if "WEEKNO" not in rule.by:
            return day.day == begin.day and ("MONTH" in rule.by or day.month == begin.month)
        case "MONTHLY":
            return day.day == begin.day
    return day.weekday() == begin.weekday()


def _is_weekday(rule: Recurrence, value: str, day: date) -> bool:
    """Whether a day is `TU`, `1SA` or `-1SU`: counted within the month if one is meant, else the year."""
    if day.weekday() != WEEKDAYS.index(value[-2:]):
        return False
    which = value[:-2]
    if not which:
        return True
    if rule.frequency == "MONTHLY" or "MONTH" in rule.by:
        place, length = day.day, _month_length(day)
    else:
        place, length = _year_day(day), 365 + isleap(day.year)
    return int(which) in {(place - 1) // 7 + 1, -((length - place) // 7) - 1}


def _is_counted(values: tuple[str, ...], place: int, length: int) -> bool:
    """Whether a place is named, counted from the beginning or, with a minus, from the end."""
    return bool({place, place - length - 1} & set(map(int, values)))


def _week(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of a day's week, and how many weeks its year has; a week is of its fourth day's."""
    fourth = day - timedelta(days=(day.weekday() - week_start) % 7 - 3)
    last = date(fourth.year, 12, 31)
    final = last - timedelta(days=(last.weekday() - week_start) % 7 - 3)
    if final.year != fourth.year:
        final -= timedelta(weeks=1)
    return (_year_day(fourth) - 1) // 7 + 1, (_year_day(final) - 1) // 7 + 1


def _year_day(day: date) -> int:
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
