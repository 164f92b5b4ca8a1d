"""A waiting time: "2-6 weeks"."""

import re
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.dates.deadline import UNITS, add

WITHIN_A_DAY = ("minute", "hour")
WRITTEN = re.compile(
    f"(?P<least>[0-9]{{1,3}})(?:-(?P<most>[0-9]{{1,3}}))? (?P<unit>{'|'.join((*WITHIN_A_DAY, *UNITS))})s?"
)
"""``2-6 weeks``, ``10 working days``, ``1 year``."""


class Duration(NamedTuple):
    """At least and at most so many units."""

    least: int
    most: int
    unit: str
    """One of `WITHIN_A_DAY` or of the `UNITS` of deadlines."""

    def window(self, start: date) -> tuple[date, date]:
        """Return the first and the last day on which something that began on `start` may end."""
        return add(start, self.least, self.unit), add(start, self.most, self.unit)


def parse_duration(text: str) -> Duration:
    """Return the waiting time that the text describes; ValueError if it is none."""
    match = WRITTEN.fullmatch(text)
    if not match:
        raise ValueError(text)
    least, most = int(match["least"]), int(match["most"] or match["least"])
    if most < least:
        raise ValueError(text)
    return Duration(least, most, match["unit"])
