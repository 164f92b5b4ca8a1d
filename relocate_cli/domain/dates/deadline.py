"""A rule for a day: "1 week after 3 months after move", "by 2 May the year after move"."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from relocate_cli.domain.variant import variant


class Anchor(NamedTuple):
    """The day a deadline counts from: a date question, the day a task was done, or a birthday."""

    kind: Literal["question", "last", "done", "birthday"]
    """``last`` is the latest day that anybody of the household answered to a question."""
    name: str
    """Id of the question or the task, or the number of years at the birthday."""


@variant
class Offset(NamedTuple):
    """So many units before (negative) or after a day; 0 is the day itself. Spans add up."""

    number: int
    unit: str
    """One of `UNITS`."""
    start: "Anchor | Offset"


@variant
class InNextMonth(NamedTuple):
    """A day of the month after the one in which a day lies: tax authorities count so."""

    day: int
    start: "Anchor | Offset"


@variant
class Yearly(NamedTuple):
    """A day of the year: every year, or in the year after the anchor."""

    day: int
    month: int
    year_after: Anchor | None


@variant
class Season(NamedTuple):
    """The same stretch of every year, by month and day; both ends belong to it."""

    first: tuple[int, int]
    last: tuple[int, int]


@variant
class Earliest(NamedTuple):
    """The first of several days; those that are not known yet do not count."""

    rules: "tuple[Deadline, ...]"


Deadline: TypeAlias = Offset | InNextMonth | Yearly | Season | Earliest


def anchors_of(deadline: Deadline) -> Iterator[Anchor]:
    """Yield what the deadline counts from; nothing for a day or a season of every year."""
    match deadline:
        case Offset(start=start) | InNextMonth(start=start):
            if isinstance(start, Anchor):
                yield start
            else:
                yield from anchors_of(start)
        case Yearly(_day, _month, anchor) if anchor:
            yield anchor
        case Earliest(rules):
            for rule in rules:
                yield from anchors_of(rule)
