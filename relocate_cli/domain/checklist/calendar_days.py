"""The days of a checklist that belong into a calendar, each with a name that stays when the day moves."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from relocate_cli.domain.checklist.item import Item


class DayKind(StrEnum):
    """What happens on a day of an item."""

    DUE = "due"
    """The last day by law."""
    BEGIN = "begin"
    """The last good day to begin."""
    ADVICE = "advice"
    """By when it is best over."""
    ANSWER = "answer"
    """When the answer to what was sent may come."""
    OPENS = "opens"
    """The first sensible day."""


class CalendarDay(NamedTuple):
    """One day of an item, or several in a row; what is past and still open stands on today."""

    kind: DayKind
    item: Item
    first: date
    last: date

    @property
    def key(self) -> str:
        """How it is known again when its day has moved: ``due:register:anna``."""
        return f"{self.kind}:{self.item.id}"


def calendar_days(items: Iterable[Item], today: date, *, everything: bool) -> list[CalendarDay]:
    """Return the legal days and the last good days to begin; with `everything` all days there are."""
    found = [day for item in items if item.is_open for day in _days(item, today)]
    return [day for day in found if everything or day.kind in {DayKind.DUE, DayKind.BEGIN}]


def _days(item: Item, today: date) -> Iterator[CalendarDay]:
    if item.state is State.WAITING:
        if item.expected:
            first, last = item.expected
            yield CalendarDay(DayKind.ANSWER, item, first if last >= today else today, max(last, today))
        return
    is_legal = bool(item.due and item.rule and item.rule.is_last_day)
    if item.due and is_legal:
        yield _on(DayKind.DUE, item, max(item.due, today))
    if item.begin_by and not (item.due and is_legal and item.begin_by >= item.due):
        yield _on(DayKind.BEGIN, item, max(item.begin_by, today))
    if item.due and not is_legal and today <= item.due != item.begin_by and not _is_limit(item):
        yield _on(DayKind.ADVICE, item, item.due)
    if item.opens:
        yield _on(DayKind.OPENS, item, item.opens)


def _on(kind: DayKind, item: Item, day: date) -> CalendarDay:
    return CalendarDay(kind, item, day, day)


def _is_limit(item: Item) -> bool:
    """Whether its day is only that by which its whole phase should be over."""
    return bool(item.rule and item.rule.is_limit)
