"""What time has overtaken: the day of its rule is past, and it could have been done before."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.applying import Applying
from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.days import HouseholdDays
from relocate_cli.domain.checklist.papers import blockers_of
from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.dates.deadline import Deadline, Offset
from relocate_cli.domain.plan.progress import TaskMark


class Lapsing(NamedTuple):
    """What applies to a household, and what of it is done."""

    days: HouseholdDays
    applying: Applying
    givers: dict[str, list[ItemKey]]
    marks: Mapping[ItemKey, TaskMark]

    def is_open(self, key: ItemKey) -> bool:
        """Whether an item was neither done nor left out."""
        mark = self.marks.get(key)
        return not mark or mark.kind not in {"done", "skip"}

    def is_lapsed(self, key: ItemKey, asked: frozenset[ItemKey] = frozenset()) -> bool:
        """Whether time has overtaken an item.

        What comes after the move is given its whole time from the day on which it could be done: an
        identity card is no old matter for somebody who was registered after a year.
        """
        task, member = self.applying[key]
        if key in asked or not self.days.is_lapsed(task, member):
            return key in asked
        if not _is_time_after(task.lapses):
            return True
        before = [found.key for found in blockers_of(task, member, self.applying, self.givers)]
        if any(self.is_open(one) and not self.is_lapsed(one, asked | {key}) for one in before):
            return False
        return not any(self._leaves_time(task.lapses, day) for day in self._done(before))

    def _done(self, keys: list[ItemKey]) -> Iterator[date]:
        for key in keys:
            mark = self.marks.get(key)
            if mark and mark.kind == "done" and mark.day:
                yield mark.day

    def _leaves_time(self, rule: Deadline | None, day: date) -> bool:
        last = add(day, rule.number, rule.unit) if isinstance(rule, Offset) else day
        return last >= self.days.situation.today


def _is_time_after(rule: Deadline | None) -> bool:
    return isinstance(rule, Offset) and rule.number > 0
