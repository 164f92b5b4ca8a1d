"""The weeks of a forecast, laid on columns."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count, pairwise
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.views.words import short_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WEEK = 7
STEPS = (1, 2, 4, 8, 13, 26)
"""So many weeks one column can stand for."""
FARTHEST = timedelta(weeks=26)
"""So long after the move, or after today, a forecast ends at the latest."""


class Scale(NamedTuple):
    """From a Monday on, so many weeks a column."""

    start: date
    weeks: int
    columns: int

    def column(self, day: date) -> int:
        """Return in which column a day stands: the first for what is past, one too far for what is beyond."""
        return min(max(0, (day - self.start).days // (WEEK * self.weeks)), self.columns)

    def months(self) -> str:
        """Return the names of the months above the columns in which they begin, where there is room.

        Where a month is narrower than its name, every second is named, or every third and so on.
        """
        row = ""
        first, *others = self._begun()
        step = next(step for step in count(1) if _roomy(others[::step]))
        begun = [first, *others[::step]]
        for (column, name), (following, _name) in pairwise([*begun, (self.columns + 1, "")]):
            if len(row) < max(1, column) and column + len(name) < following:
                row = row.ljust(column) + name
        return row

    def _begun(self) -> Iterator[tuple[int, str]]:
        """Yield the columns in which a month begins, and the first one."""
        before = 0
        for column in range(self.columns):
            last = self.start + timedelta(days=(column + 1) * WEEK * self.weeks - 1)
            if last.month != before:
                yield column, short_months()[last.month - 1]
            before = last.month


def _roomy(begun: list[tuple[int, str]]) -> bool:
    """Return whether each of these months has room for its name before the next begins."""
    return all(later - column > len(name) for (column, name), (later, _later) in pairwise(begun))


def scale_for(days: Iterable[date], today: date, move: date | None, columns: int) -> Scale:
    """Return the scale on which all these days have a place, as far as they are not too far away."""
    farthest = max(today, move or today) + FARTHEST
    last = min(max(days, default=today), farthest)
    start = today - timedelta(days=today.weekday())
    needed = (last - start).days // WEEK + 1
    weeks = next((step for step in STEPS if step * columns >= needed), STEPS[-1])
    return Scale(start, weeks, min(columns, -(-needed // weeks)))
