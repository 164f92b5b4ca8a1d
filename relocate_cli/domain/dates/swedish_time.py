"""Which day it is in Sweden at a moment of the world's time; by rule, for no file of time zones is read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


def swedish_day(moment: datetime) -> date:
    """Return the day in Sweden at a moment of UTC.

    Summer time lasts from the last Sunday of March to the last of October, changing at one o'clock UTC
    (directive 2000/84/EC).
    """
    summer = _last_sunday(moment.year, 3) <= moment < _last_sunday(moment.year, 10)
    return (moment + timedelta(hours=2 if summer else 1)).date()


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
