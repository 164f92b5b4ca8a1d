"""What a host has to do on a day for each household that is received."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.folder import Folder, folder_of
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.own_papers import own_papers
from relocate_cli.domain.checklist.received_stand import is_late
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.usecases.hosting.reception import opened_all, stand_of
from relocate_cli.usecases.household.errands import plan_errands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.errand_plan import ErrandPlan
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.received_stand import ReceivedStand
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.workspace import Workspace


class ReceivedDay(NamedTuple):
    """A day of one household: what presses then, what one may begin with, visits, and papers for all that."""

    stand: ReceivedStand
    book: Desk | None
    due: tuple[TaskRow, ...] = ()
    opens: tuple[TaskRow, ...] = ()
    errands: ErrandPlan | None = None
    folder: Folder | None = None


def received_days(workspace: Workspace, day: date) -> Iterator[ReceivedDay]:
    """Yield the day of each household that is received, by name."""
    for opened in opened_all(workspace):
        stand, desk = stand_of(opened), opened.desk
        yield _day_of(stand, desk, day) if desk else ReceivedDay(stand, None)


def _day_of(stand: ReceivedStand, desk: Desk, day: date) -> ReceivedDay:
    errands = plan_errands(desk, [day])
    visited = {item.key for trip, _bag in errands.trips for item in trip.items}
    items = [item for item in desk.checklist.items if item.is_open and item.key not in visited]
    due = [item for item in items if _presses(item, day, desk.today)]
    opens = [item for item in items if item.opens == day and item not in due]
    papers = own_papers(desk.guide, desk.plan, desk.situation.held, desk.checklist)
    folder = folder_of(day, due, papers)
    return ReceivedDay(stand, desk, tuple(rows_of(due)), tuple(rows_of(opens)), errands, folder)


def _presses(item: Item, day: date, today: date) -> bool:
    """Whether a day is the last one for an item, or the last good one to begin; today also what is late."""
    if day in {item.due, item.begin_by}:
        return True
    passed = item.begin_by and item.begin_by < today and item.state is State.READY
    return day == today and bool(passed or is_late(item, today))
