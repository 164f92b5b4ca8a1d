"""From a rule as an author writes it to the rule it is."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from relocate_cli.domain.dates.counting import UNITS
from relocate_cli.domain.dates.deadline import Anchor, Deadline, Earliest, InNextMonth, Offset, Season, Yearly

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
KINDS: tuple[Literal["done", "birthday", "last", "question"], ...] = ("done", "birthday", "last", "question")
EARLIEST = "earliest"
"""The first of several rules: ``{earliest: [3 months after job-ends, on permit-until]}``."""
ANCHOR = re.compile(
    r"done (?P<done>[a-z0-9-]+)|birthday (?P<birthday>[0-9]{1,3})|last (?P<last>[a-z0-9-]+)"
    r"|(?P<question>[a-z0-9-]+)"
)
"""``done notify-move``, ``birthday 18``, ``last move`` or ``move``."""
OFFSET = re.compile(
    rf"(?P<count>[0-9]{{1,3}}) (?P<unit>{'|'.join(UNITS)})s? (?P<side>before|after) (?P<rest>.+)"
)
"""``3 months after move``; what follows may be such a span again."""
BESIDE = re.compile(r"(?P<side>on|before|after) (?P<rest>.+)")
"""``on move``; ``before move`` and ``after move`` mean one day before or after."""
DAY = rf"([0-9]{{1,2}}) ({'|'.join(MONTHS)})"
YEARLY = re.compile(rf"by {DAY} (?:each year|the year after (?P<question>[a-z0-9-]+))")
"""``by 1 December each year``, ``by 2 May the year after move``."""
IN_NEXT_MONTH = re.compile(r"by the ([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th) of the month after (?P<rest>.+)")
"""``by the 12th of the month after first-pay``; what follows may be a span."""
SEASON = re.compile(rf"from {DAY} to {DAY} each year")
"""``from 1 December to 31 March each year``."""


def parse_deadline(written: str | Mapping[str, Sequence[str]]) -> Deadline:
    """Return the rule that is written; ValueError if it is none."""
    if not isinstance(written, str):
        return Earliest(tuple(map(parse_deadline, written[EARLIEST])))
    if match := YEARLY.fullmatch(written):
        month, day = _day_of_year(match[1], match[2])
        return Yearly(day, month, Anchor("question", match["question"]) if match["question"] else None)
    if match := SEASON.fullmatch(written):
        return Season(_day_of_year(match[1], match[2]), _day_of_year(match[3], match[4]))
    if match := IN_NEXT_MONTH.fullmatch(written):
        return InNextMonth(int(match[1]), _start(match["rest"]))
    return _offset(written)


def parse_limit(written: str) -> Deadline:
    """Return the rule of a limit, which may be an anchor alone: ``move`` is on the day of the move."""
    return Offset(0, "day", _anchor(written)) if ANCHOR.fullmatch(written) else parse_deadline(written)


def _offset(written: str) -> Offset:
    if match := OFFSET.fullmatch(written):
        number = -int(match["count"]) if match["side"] == "before" else int(match["count"])
        return Offset(number, match["unit"], _start(match["rest"]))
    if match := BESIDE.fullmatch(written):
        return Offset({"before": -1, "on": 0, "after": 1}[match["side"]], "day", _anchor(match["rest"]))
    raise ValueError(written)


def _start(written: str) -> Anchor | Offset:
    """Return what a span counts from: a day, or another span."""
    return _offset(written) if OFFSET.fullmatch(written) else _anchor(written)


def _anchor(written: str) -> Anchor:
    match = ANCHOR.fullmatch(written)
    if not match:
        raise ValueError(written)
    for kind in KINDS:
        if match[kind]:
            return Anchor(kind, match[kind])
    raise ValueError(written)


def _day_of_year(day: str, month: str) -> tuple[int, int]:
    """Return month and day; ValueError for a day that no year has, such as 31 June."""
    found = date(2028, MONTHS.index(month) + 1, int(day))  # a leap year
    return found.month, found.day
