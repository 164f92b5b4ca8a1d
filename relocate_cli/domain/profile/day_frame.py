"""From where a day is told, and what was told: to the day, or only about."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.answer import real_day


class ToldDay(NamedTuple):
    """A day, and whether it is known to the day or only about."""

    day: date
    about: str = ""
    """Empty, or how exactly it is known: ``week``, ``month``, ``season`` or ``year``."""


class Here(NamedTuple):
    """From where a day is told: one without its year is the next one, or the last one of something past."""

    today: date
    past: bool

    def nearest(self, day_in_year: Callable[[int], date | None]) -> date | None:
        """Return the day of the year that is meant; the next 29 February may be years away."""
        far = 9
        years = range(self.today.year - far, self.today.year + far)
        days = [day for day in map(day_in_year, years) if day]
        if self.past:
            return max((day for day in days if day <= self.today), default=None)
        return min((day for day in days if day >= self.today), default=None)


def day_in_year(month: int, day: int, year: int) -> date | None:
    """Return that day of a year; the year comes last, so that it can be tried."""
    return real_day(year, month, day)
