"""A day as people tell it: `8 Feb`, `about March`, `in ten weeks`; never one of two readings."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.profile import day_vocabulary as words
from relocate_cli.domain.profile.answer import YEARS, Unclear, month_number, read_day, real_day

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

SOON = timedelta(days=120)
"""A season that begins this soon is not surely what `next summer` means."""


class ToldDay(NamedTuple):
    """A day, and whether it is known to the day or only about."""

    day: date
    about: str = ""
    """Empty, or how exactly it is known: ``week``, ``month``, ``season`` or ``year``."""


class _Here(NamedTuple):
    """From where a day is told: one without its year is the next one, or the last one of something past."""

    today: date
    past: bool

    def nearest(self, day_of: Callable[[int], date | None]) -> date | None:
        """Return the day of the year that is meant; the next 29 February may be years away."""
        far = 9
        years = range(self.today.year - far, self.today.year + far)
        days = [day for day in map(day_of, years) if day]
        if self.past:
            return max((day for day in days if day <= self.today), default=None)
        return min((day for day in days if day >= self.today), default=None)


def read_told_day(text: str, today: date, *, past: bool = False) -> ToldDay | Unclear:
    """Return the day that is told; without a year the next one, or the last one of something past."""
    text = words.PAIR.sub("two", " ".join(plain_signs(text).casefold().split()))
    text = words.WEEKDAY.sub("", text, count=1) if words.WEEKDAY.match(text) else text
    vague = words.VAGUE.match(text)
    text = text[vague.end() :] if vague else text
    here = _Here(today, past)
    shorter = words.LEADING.sub("", text, count=1) if words.LEADING.match(text) else text
    for told in (text, shorter):
        if found := _exact(told, here) or _about(told, here):
            if isinstance(found, Unclear) or found.about or not vague:
                return found
            return ToldDay(found.day, "week")
    return Unclear()


def _exact(text: str, here: _Here) -> ToldDay | Unclear | None:
    """Return a day that is told to the day; None if the text tells none."""
    day = read_day(text)
    if not isinstance(day, Unclear):
        return ToldDay(day)
    if day.readings or day.impossible:
        return day
    if text in words.NAMED:
        return ToldDay(here.today + timedelta(days=words.NAMED[text]))
    if match := words.TWO_NUMBERS.fullmatch(text):
        return _either(int(match[1]), int(match[2]), here)
    match = words.DAY_MONTH.fullmatch(text) or words.MONTH_DAY.fullmatch(text)
    if not match or not (month := month_number(match["month"])):
        return None
    number, year = int(match["day"]), match.groupdict().get("year")
    found = real_day(int(year), month, number) if year else here.nearest(partial(_day_of, month, number))
    return ToldDay(found) if found else Unclear(impossible=True)


def _either(first: int, second: int, here: _Here) -> Unclear:
    """Return the readings of `8/2`: nobody can tell which number is the month."""
    pairs = {(first, second), (second, first)}
    days = {here.nearest(partial(_day_of, month, day)) for day, month in pairs}
    return Unclear(tuple(sorted(day.isoformat() for day in days if day)), impossible=days == {None})


def _day_of(month: int, day: int, year: int) -> date | None:
    return real_day(year, month, day)


def _about(text: str, here: _Here) -> ToldDay | Unclear | None:
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


def _season(match: re.Match[str], here: _Here) -> ToldDay | Unclear | None:
    found = _in_month(words.SEASONS[match["season"]], match["year"], 15, here)
    if found and match["next"] and not here.past and found.day - here.today < SOON:
        return Unclear((found.day.isoformat(), add(found.day, 1, "year").isoformat()))
    return found._replace(about="season") if found else None


def _in_month(month: int, year: str | None, day: int, here: _Here) -> ToldDay | None:
    """Return a day in a month; that of the running month is never on the wrong side of today."""
    if not 1 <= month <= 12:
        return None
    if year:
        found = real_day(int(year), month, day)
        return ToldDay(found, "month") if found else None
    edge = here.nearest(lambda y: real_day(y, month, 1 if here.past else 28))
    if not edge:
        return None
    found = edge.replace(day=day)
    return ToldDay(min(found, here.today) if here.past else max(found, here.today), "month")


def _monday(match: re.Match[str], here: _Here) -> date | None:
    def monday(year: int) -> date | None:
        try:
            return date.fromisocalendar(year, int(match["week"]), 1)
        except ValueError:
            return None

    return monday(int(match["year"])) if match["year"] else here.nearest(monday)
