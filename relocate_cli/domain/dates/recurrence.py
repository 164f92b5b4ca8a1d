"""A recurrence rule of iCalendar (RFC 5545, section 3.3.10), as far as whole days go."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")


class Recurrence(NamedTuple):
    """A rule, checked: how often, and on which days."""

    frequency: str
    interval: int
    times: int | None
    until: date | None
    week_start: int
    """As `date.weekday` counts."""
    by: Mapping[str, tuple[str, ...]]
    """The parts that begin with BY, by their names without it, as they are written."""

    @property
    def needs_first_day(self) -> bool:
        """Whether one has to know when it was first: every second week, ten times, or "the same day"."""
        says_days = self.frequency == "DAILY" or self.by.keys() & {"DAY", "MONTHDAY", "YEARDAY"}
        return self.interval > 1 or self.times is not None or not says_days
