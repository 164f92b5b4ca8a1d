"""What somebody meant who wrote a date otherwise, or one that no calendar has."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from relocate_cli.domain.profile.answer import Unclear, read_day
from relocate_cli.language import _

LEADING = re.compile(r"(?:the|den) ", re.IGNORECASE)
SHORT = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
FORM = "2026-11-23"


def day_hint(text: str) -> str:
    """Return how the day is written that is meant, or why there is none."""
    plain = LEADING.sub("", " ".join(text.split()), count=1)
    if short := SHORT.fullmatch(plain):
        return _numbers_hint(*map(int, short.groups()))
    day = read_day(plain)
    if isinstance(day, date):
        return _("Write year, month and day: {day}").format(day=day.isoformat())
    if isinstance(day, Unclear) and day.readings:
        either = _(" or ").join(day.readings)
        return _("Write year, month and day: {day}").format(day=either)
    return _("Write year, month and day: {day}").format(day=FORM)


def _numbers_hint(year: int, month: int, day: int) -> str:
    """Return the day in its right form, or the last one of a month that is shorter."""
    if not 1 <= month <= 12 or not 1 <= year <= 9999:
        return _("The month stands in the middle, from 01 to 12: {day}").format(day=FORM)
    last = monthrange(year, month)[1]
    if 1 <= day <= last:
        return _("Write year, month and day: {day}").format(day=date(year, month, day).isoformat())
    end = date(year, month, last).isoformat()
    return _("There is no such day: that month ends on {day}. Look it up again.").format(day=end)
