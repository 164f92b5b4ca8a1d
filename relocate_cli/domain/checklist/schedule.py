"""The earliest days on which a household can do its tasks, if every authority is as fast as it can be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.checklist import for_whom
from relocate_cli.domain.checklist.items import givers_of
from relocate_cli.domain.checklist.papers import blockers_of, is_held
from relocate_cli.domain.dates.deadline import day_of
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import ItemKey
    from relocate_cli.domain.checklist.items import Applying
    from relocate_cli.domain.dates.deadline import Anchor, Deadline
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.situation import Situation

MOVING = date(2027, 9, 6)
"""A Monday without a public holiday in the weeks around it."""
LONG_BEFORE = date(2025, 9, 1)
"""From when on everything could have been done that does not wait for the move."""


class Start(NamedTuple):
    """The first day on which an item can be done, and the items it had to wait for, the longest way."""

    day: date
    chain: tuple[ItemKey, ...]


class Schedule:
    """One household's list, each task as early as can be."""

    def __init__(self, guide: Guide, situation: Situation) -> None:
        self.guide, self.situation = guide, situation
        self.applying: Applying = {
            (task.id, id_of(member)): (task, member)
            for task in guide.tasks.values()
            for member in for_whom(task, situation)
            if situation.holds(task.when, member) is True
        }
        self.givers = givers_of(self.applying)
        self._starts: dict[ItemKey, Start] = {}

    def start(self, key: ItemKey) -> Start:
        """Return when an item can be done at the earliest; nothing may wait for itself."""
        waiting = [key]
        while waiting:
            before = self._before(waiting[-1])
            missing = [earlier for earlier in before if earlier not in self._starts]
            if missing:
                waiting += missing
            else:
                done = waiting.pop()
                self._starts[done] = self._latest(done, before)
        return self._starts[key]

    def _before(self, key: ItemKey) -> list[ItemKey]:
        task, member = self.applying[key]
        held = self.situation.held
        return [
            blocker.key
            for blocker in blockers_of(task, member, self.applying, self.givers)
            if not (blocker.paper and is_held(blocker.paper, member, held, self.givers))
        ]

    def _latest(self, key: ItemKey, before: list[ItemKey]) -> Start:
        task, member = self.applying[key]
        rules = task.opens or self.guide.phases[task.phase].opens
        opens = next((rule.by for rule in rules if self.situation.holds(rule.when, member)), None)
        starts = [Start(self._end(earlier), (*self._starts[earlier].chain, key)) for earlier in before]
        first = day_from_move(opens) if opens else None
        return max([*starts, Start(first or LONG_BEFORE, (key,))], key=lambda start: start.day)

    def _end(self, key: ItemKey) -> date:
        return end_of(self.applying[key][0], self._starts[key].day)


def end_of(task: Task, start: date) -> date:
    """Return the first day on which a task begun on `start` can be over."""
    return task.takes.window(start)[0] if task.takes else start


def day_from_move(rule: Deadline) -> date | None:
    """Return the day that a rule means for somebody who moves on `MOVING`; None if something else decides."""

    def anchored(anchor: Anchor) -> date | None:
        return MOVING if (anchor.kind, anchor.name) == ("question", MOVE) else None

    return day_of(rule, anchored, LONG_BEFORE)
