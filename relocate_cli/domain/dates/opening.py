"""Opening hours as data, a small part of how OpenStreetMap writes them: `Mo-Th 08:00-12:00,13:00-16:30`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.dates.holidays import holidays

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = rf"(?:{'|'.join(DAYS)})"
_TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_HOURS = rf"{_TIME}-{_TIME}"
_RULE = rf"{_DAY}(?:-{_DAY})? {_HOURS}(?:,{_HOURS})*"
OPENING = rf"{_RULE}(?:; {_RULE})*"
"""How opening hours are written in packs."""


class Opening(NamedTuple):
    """When something is open on each day of an ordinary week."""

    week: Mapping[int, tuple[str, ...]]
    """By weekday, as `date.weekday` counts: ``08:00-12:00``."""

    def on(self, day: date) -> tuple[str, ...]:
        """Return the hours of a day: none when it is closed; on public holidays and eves nothing is open."""
        return () if day in holidays(day.year) else self.week.get(day.weekday(), ())


def parse_opening(text: str) -> Opening:
    """Return the opening hours that the text describes; ValueError if it describes none."""
    if not re.fullmatch(OPENING, text):
        raise ValueError(text)
    week: dict[int, tuple[str, ...]] = {}
    for rule in text.split("; "):
        days, _space, hours = rule.partition(" ")
        first, _dash, last = days.partition("-")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        for number in range((end - begin) % len(DAYS) + 1):
            week[(begin + number) % len(DAYS)] = tuple(hours.split(","))
    return Opening(week)
