"""The folder for a day: what can be done then, and the papers to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.checklist.own_paper import OwnPaper, PaperState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist


class Folder(NamedTuple):
    """What can be done on a day and needs papers, and each of those papers once."""

    day: date
    items: tuple[Item, ...]
    papers: tuple[OwnPaper, ...]

    def is_there(self, paper: OwnPaper) -> bool | None:
        """Whether a paper is there on the day; None if it only may be."""
        earliest, latest = paper.there()
        if paper.state is PaperState.HELD or (latest and latest <= self.day):
            return True
        return None if earliest and earliest <= self.day else False


def folder_for(day: date, today: date, now: Checklist, then: Checklist, papers: Sequence[OwnPaper]) -> Folder:
    """Return the folder for a day, from the list of today and the one that there will be then.

    What should be done before that day is not in it, unless it should have been done before today.
    """
    items = tuple(item for item in done_on(day, today, now, then) if item.task.needs)
    keys = {item.key for item in items}
    taken = (paper for paper in papers if any(item.key in keys for item in paper.needed_by))
    return Folder(day, items, tuple(taken))


def done_on(day: date, today: date, now: Checklist, then: Checklist) -> Iterator[Item]:
    """Yield what can be done on a day, if all before it is done as early as it can be."""
    known = {item.key: item for item in now.items}
    for later in then.items:
        item = known.get(later.key, later)
        is_to_do = item.is_open and later.is_open and item.state is not State.WAITING
        if is_to_do and item.first and item.first <= day and not _is_before(item, day, today):
            yield item


def _is_before(item: Item, day: date, today: date) -> bool:
    """Whether it should be done before a day, and still can be."""
    return bool(item.begin_by and today <= item.begin_by < day)
