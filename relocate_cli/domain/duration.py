"""A waiting time: "2-6 weeks"."""

import re
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.deadline import add

WRITTEN = re.compile(
    r"(?P<least>\d{1,3})(?:-(?P<most>\d{1,3}))? (?P<unit>minute|hour|day|working day|week|month|year)s?"
)
WITHIN_A_DAY = ("minute", "hour")


class Duration(NamedTuple):
    """At least and at most so many units."""

    least: int
    most: int
    unit: str

    def window(self, start: date) -> tuple[date, date]:
        """Return the first and the last day on which something that began on `start` may end."""
        return add(start, self.least, self.unit), add(start, self.most, self.unit)


def parse_duration(text: str) -> Duration:
    """Return the waiting time that the text describes; ValueError if it is none."""
    match = WRITTEN.fullmatch(text)
    if not match or int(match["most"] or 999) < int(match["least"]):
        raise ValueError(text)
    return Duration(int(match["least"]), int(match["most"] or match["least"]), match["unit"])
