"""From a rule as an author writes it to the rule it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.counting import UNITS
from relocate_cli.domain.dates.deadline import Anchor, Deadline, Earliest, InNextMonth, Offset, Season, Yearly

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
EARLIEST = "earliest"
"""The first of several rules: ``{earliest: [3 months after job-ends, on permit-until]}``."""
NAME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
"""The signs of which names of tasks and questions are made."""
BESIDE = {"before": -1, "on": 0, "after": 1}
"""``on move``; ``before move`` and ``after move`` mean one day before or after."""
ENDINGS = ("st", "nd", "rd", "th")


def parse_deadline(written: str | Mapping[str, Sequence[str]]) -> Deadline:
    """Return the rule that is written; ValueError if it is none."""
    if not isinstance(written, str):
        return Earliest(tuple(map(parse_deadline, written[EARLIEST])))
    match written.split(" "):
        case ["by", day, month, "each", "year"]:
            return _yearly(day, month)
        case ["by", day, month, "the", "year", "after", question]:
            return _yearly(day, month, _anchor([question]))
        case ["by", "the", day, "of", "the", "month", "after", *rest]:
            return InNextMonth(_day_of_month(day), _start(rest))
        case ["from", day, month, "to", last_day, last_month, "each", "year"]:
            return Season(_day_of_year(day, month), _day_of_year(last_day, last_month))
        case [beside, *rest] if beside in BESIDE:
            return Offset(BESIDE[beside], "day", _anchor(rest))
        case words:
            return _span(words)


def parse_limit(written: str) -> Deadline:
    """Return the rule of a limit, which may be an anchor alone: ``move`` is on the day of the move."""
    words = written.split(" ")
    if len(words) > 2 or (len(words) == 2 and words[0] in BESIDE):
        return parse_deadline(written)
    return Offset(0, "day", _anchor(words))


def _start(words: Sequence[str]) -> Anchor | Offset:
    """Return what a span counts from: a day, or another span."""
    return _span(words) if len(words) > 2 else _anchor(words)


def _span(words: Sequence[str]) -> Offset:
    """Return so many units before or after: ``3 months after move``, ``5 working days after done bankid``."""
    match words:
        case [count, "working", unit, "before" | "after" as side, *rest]:
            unit = f"working {unit}"
        case [count, unit, "before" | "after" as side, *rest]:
            pass
        case _:
            raise ValueError(words)
    if unit.removesuffix("s") not in UNITS:
        raise ValueError(words)
    return Offset(BESIDE[side] * _number(count, 3), unit.removesuffix("s"), _start(rest))


def _anchor(words: Sequence[str]) -> Anchor:
    """Return what has a day: ``done notify-move``, ``birthday 18``, ``last move`` or ``move``."""
    match words:
        case ["birthday", age]:
            return Anchor("birthday", str(_number(age, 3)))
        case ["done" | "last" as kind, name] if name and NAME.issuperset(name):
            return Anchor(kind, name)
        case [question] if question and NAME.issuperset(question):
            return Anchor("question", question)
    raise ValueError(words)


def _yearly(day: str, month: str, year_after: Anchor | None = None) -> Yearly:
    month_number, day_number = _day_of_year(day, month)
    return Yearly(day_number, month_number, year_after)


def _day_of_year(day: str, month: str) -> tuple[int, int]:
    """Return month and day; ValueError for a day that no year has, such as 31 June."""
    found = date(2028, MONTHS.index(month) + 1, _number(day, 2))  # a leap year
    return found.month, found.day


def _day_of_month(written: str) -> int:
    """Return the day that ``12th`` is."""
    day = _number(written[:-2], 2)
    if not written.endswith(ENDINGS) or written.startswith("0") or not 1 <= day <= 31:
        raise ValueError(written)
    return day


def _number(digits: str, most: int) -> int:
    """Return a number of so many digits."""
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= most):
        raise ValueError(digits)
    return int(digits)
