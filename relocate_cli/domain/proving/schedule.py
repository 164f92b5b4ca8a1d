"""The schedule of an imagined household that moves on a set day: how early each task can be done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.applying import applied, givers_of
from relocate_cli.domain.checklist.checklist import for_whom
from relocate_cli.domain.checklist.open_item import OpenItem
from relocate_cli.domain.checklist.papers import blockers_of, is_held
from relocate_cli.domain.checklist.schedule import Times, times_of
from relocate_cli.domain.dates.deadline import Earliest
from relocate_cli.domain.dates.last_day import day_of
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.applying import Applying
    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.dates.deadline import Anchor, Deadline
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.situation import Situation

MOVING = date(2027, 9, 6)
"""A Monday without a public holiday in the weeks around it."""
LONG_BEFORE = date(2025, 9, 1)
"""From when on everything could have been done that does not wait for the move."""


class Schedule:
    """One household's list, each task as early as can be."""

    def __init__(self, guide: Guide, situation: Situation) -> None:
        self.guide, self.situation = guide, situation
        self.applying: Applying = {
            (task.id, id_of(member)): applied(task, member, situation)
            for task in guide.tasks.values()
            for member in for_whom(task, situation)
            if situation.holds(task.when, member) is True
        }
        self.givers = givers_of(self.applying)

    def times(self, key: ItemKey) -> Times:
        """Return when an item can be done at the earliest, and what it has to wait for."""
        steps: dict[ItemKey, OpenItem] = {}
        waiting = [key]
        while waiting:
            one = waiting.pop()
            if one not in steps:
                steps[one] = self._step(one)
                waiting += steps[one].blockers
        return times_of(steps)[key]

    def _step(self, key: ItemKey) -> OpenItem:
        task, member = self.applying[key]
        blockers = tuple(
            blocker.key
            for blocker in blockers_of(task, member, self.applying, self.givers)
            if not (blocker.paper and is_held(blocker.paper, member, self.situation, self.givers))
        )
        opens = next((rule.by for rule in task.opens if self.situation.holds(rule.when, member)), None)
        first = (day_from_move(opens) if opens else None) or LONG_BEFORE
        return OpenItem(task.takes, first, None, over=False, blockers=blockers, follows=())


def end_of(task: Task, start: date) -> date:
    """Return the first day on which a task begun on `start` can be over."""
    return task.takes.window(start)[0] if task.takes else start


def day_from_move(rule: Deadline) -> date | None:
    """Return the day that a rule means for somebody who moves on `MOVING`; None if something else decides."""
    if isinstance(rule, Earliest):
        return None

    def anchored(anchor: Anchor) -> date | None:
        return MOVING if (anchor.kind, anchor.name) in {("question", MOVE), ("last", MOVE)} else None

    return day_of(rule, anchored, LONG_BEFORE)
