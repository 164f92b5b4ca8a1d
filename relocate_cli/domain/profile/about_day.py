"""A day that stands for a week, a month, a season or a year: `about March`, `in ten weeks`, `next summer`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.counting import add, day_in
from relocate_cli.domain.dates.years import YEARS
from relocate_cli.domain.profile import day_vocabulary as words
from relocate_cli.domain.profile.answer import Unclear, month_number, real_day
from relocate_cli.domain.profile.day_frame import Here, ToldDay

if TYPE_CHECKING:
    import re

SOON = timedelta(days=120)
"""A season that begins this soon is not surely what `next summer` means."""


def about_day(text: str, here: Here) -> ToldDay | Unclear | None:
    """Return a day that stands for a week, a month, a season or a year; None if the text tells none."""
    ago = words.AGO.fullmatch(text)
    if match := ago or words.AHEAD.fullmatch(text) or words.NEXT.fullmatch(text):
        return _counted(match, here.today, -1 if ago else 1)
    if match := words.SEASON.fullmatch(text):
        return _season(match, here)
    if (match := words.ISO_WEEK.fullmatch(text)) and (day := _monday(match, here)):
        return ToldDay(day, "week")
    if words.YEAR_ALONE.fullmatch(text) and int(text) in YEARS:
        return ToldDay(date(int(text), 7, 1), "year")
    if match := words.ISO_MONTH.fullmatch(text):
        return _in_month(int(match["month"]), match["year"], 15, here)
    if match := words.MONTH_ALONE.fullmatch(text):
        part = words.PARTS.get(match["part"], 15)
        return _in_month(month_number(match["month"]), match["year"], part, here)
    return None


def _counted(match: re.Match[str], today: date, sign: int) -> ToldDay:
    count = match.groupdict().get("count") or "1"
    number = int(count) if count.isdecimal() else words.NUMBERS[count]
    unit = words.UNITS[match["unit"]]
    return ToldDay(add(today, sign * number, unit), {"day": "", "year": "month"}.get(unit, unit))


def _season(match: re.Match[str], here: Here) -> ToldDay | Unclear | None:
    found = _in_month(words.SEASONS[match["season"]], match["year"], 15, here)
    if found and match["next"] and not here.past and found.day - here.today < SOON:
        return Unclear((found.day.isoformat(), add(found.day, 1, "year").isoformat()))
    return found._replace(about="season") if found else None


def _in_month(month: int, year: str | None, day: int, here: Here) -> ToldDay | None:
    """Return a day in a month; that of the running month is never on the wrong side of today."""
    if not 1 <= month <= 12:
        return None
    if year:
        found = real_day(int(year), month, day)
        return ToldDay(found, "month") if found else None
    edge = here.nearest(lambda y: day_in(y, month, 1 if here.past else 31))
    if not edge:
        return None
    found = edge.replace(day=day)
    return ToldDay(min(found, here.today) if here.past else max(found, here.today), "month")


def _monday(match: re.Match[str], here: Here) -> date | None:
    def monday(year: int) -> date | None:
        try:
            return date.fromisocalendar(year, int(match["week"]), 1)
        except ValueError:
            return None

    return monday(int(match["year"])) if match["year"] else here.nearest(monday)
