"""A day as people tell it: `8 Feb`, `about March`, `in ten weeks`; never one of two readings."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.profile import day_vocabulary as words
from relocate_cli.domain.profile.about_day import about_day
from relocate_cli.domain.profile.answer import Unclear, month_number, read_day, real_day
from relocate_cli.domain.profile.day_frame import Here, ToldDay, day_in_year

if TYPE_CHECKING:
    from datetime import date


def read_told_day(text: str, today: date, *, past: bool = False) -> ToldDay | Unclear:
    """Return the day that is told; without a year the next one, or the last one of something past."""
    text = words.PAIR.sub("two", " ".join(plain_signs(text).casefold().split()))
    text = words.WEEKDAY.sub("", text, count=1) if words.WEEKDAY.match(text) else text
    vague = words.VAGUE.match(text)
    text = text[vague.end() :] if vague else text
    here = Here(today, past)
    shorter = words.LEADING.sub("", text, count=1) if words.LEADING.match(text) else text
    for told in (text, shorter):
        if found := _exact(told, here) or about_day(told, here):
            if isinstance(found, Unclear) or found.about or not vague:
                return found
            return ToldDay(found.day, "week")
    return Unclear()


def _exact(text: str, here: Here) -> ToldDay | Unclear | None:
    """Return a day that is told to the day; None if the text tells none."""
    day = read_day(text)
    if not isinstance(day, Unclear):
        return ToldDay(day)
    if day != Unclear():
        return day
    if text in words.NAMED:
        return ToldDay(here.today + timedelta(days=words.NAMED[text]))
    if match := words.TWO_NUMBERS.fullmatch(text):
        return _either(int(match[1]), int(match[2]), here)
    match = words.DAY_MONTH.fullmatch(text) or words.MONTH_DAY.fullmatch(text)
    if not match or not (month := month_number(match["month"])):
        return None
    number, year = int(match["day"]), match.groupdict().get("year")
    found = real_day(int(year), month, number) if year else here.nearest(partial(day_in_year, month, number))
    return ToldDay(found) if found else Unclear(impossible=True)


def _either(first: int, second: int, here: Here) -> Unclear:
    """Return the readings of `8/2`: nobody can tell which number is the month."""
    pairs = {(first, second), (second, first)}
    days = {here.nearest(partial(day_in_year, month, day)) for day, month in pairs}
    return Unclear(tuple(sorted(day.isoformat() for day in days if day)), impossible=days == {None})
