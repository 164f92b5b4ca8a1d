"""Swedish public holidays, by rule instead of by table: lag (1989:253) om allmänna helgdagar, 2 §."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

SATURDAY = 5
"""As `date.weekday` counts."""


def _first_on(weekday: int, day: date) -> date:
    """Return the first such weekday on or after a day."""
    return day + timedelta((weekday - day.weekday()) % 7)


@cache
def holidays(year: int) -> dict[date, str]:
    """Return the days of a year on which offices are closed, with their Swedish names.

    Midsummer Eve, Christmas Eve and New Year's Eve are no public holidays, but deadlines of the law treat
    them like Sundays, and Saturdays as well: lag (1930:173) om beräkning av lagstadgad tid, 2 §.
    """
    from dateutil.easter import easter  # noqa: PLC0415 - only where working days are counted

    sunday = easter(year)
    midsummer = _first_on(SATURDAY, date(year, 6, 20))
    return {
        date(year, 1, 1): "nyårsdagen",
        date(year, 1, 6): "trettondedag jul",
        sunday - timedelta(2): "långfredagen",
        sunday: "påskdagen",
        sunday + timedelta(1): "annandag påsk",
        date(year, 5, 1): "första maj",
        sunday + timedelta(39): "Kristi himmelsfärdsdag",
        sunday + timedelta(49): "pingstdagen",
        date(year, 6, 6): "nationaldagen",
        midsummer - timedelta(1): "midsommarafton",
        midsummer: "midsommardagen",
        _first_on(SATURDAY, date(year, 10, 31)): "alla helgons dag",
        date(year, 12, 24): "julafton",
        date(year, 12, 25): "juldagen",
        date(year, 12, 26): "annandag jul",
        date(year, 12, 31): "nyårsafton",
    }


def is_working_day(day: date) -> bool:
    """Whether offices are open: neither Saturday, Sunday nor holiday."""
    return day.weekday() < SATURDAY and day not in holidays(day.year)


def add_working_days(day: date, count: int) -> date:
    """Return the working day that many working days later, or earlier when negative."""
    step = timedelta(1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day):
            day += step
    return day
