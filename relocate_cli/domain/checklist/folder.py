"""The folder for a day: what can be done then, and the papers to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.on_days import doable_on
from relocate_cli.domain.checklist.own_paper import OwnPaper, PaperState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item


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
    return folder_of(day, doable_on(day, day, today, now, then), papers)


def folder_of(day: date, items: Iterable[Item], papers: Sequence[OwnPaper]) -> Folder:
    """Return the folder for what is done on a day, as far as it needs papers."""
    needing = tuple(item for item in items if item.task.needs)
    keys = {item.key for item in needing}
    taken = (paper for paper in papers if any(item.key in keys for item in paper.needed_by))
    return Folder(day, needing, tuple(taken))
