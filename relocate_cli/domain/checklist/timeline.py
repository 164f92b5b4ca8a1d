"""The days of a plan: what each deadline means for each member."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.item import ItemKey
from relocate_cli.domain.checklist.papers import keys_for
from relocate_cli.domain.dates.deadline import Anchor, Deadline, add, day_of
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.profile.member import Member


class Timeline(NamedTuple):
    """A plan's dates, and the items on its list."""

    plan: Plan
    keys: Collection[ItemKey]

    def day(self, rule: Deadline, member: Member | None, start: date) -> date | None:
        """Return the day a rule means for this member, or None while its anchor has no day yet.

        A day of every year is the first one on or after `start`, when the task can be done.
        """
        return day_of(rule, lambda anchor: self._anchored(anchor, member), start)

    def _anchored(self, anchor: Anchor, member: Member | None) -> date | None:
        match anchor.kind:
            case "question":
                return self.plan.profile.date_of(anchor.name)
            case "done":
                return self._done_on(anchor.name, member)
        born = member.birth if member and member.birth_is_exact else None
        return add(born, int(anchor.name), "year") if born else None

    def _done_on(self, task: str, member: Member | None) -> date | None:
        """Return the day on which the last of the task's items was done, or None while one is open."""
        marks = self.plan.progress.marks
        keys = keys_for([key for key in self.keys if key[0] == task], member)
        days = [marks[key].day for key in keys if key in marks and marks[key].kind == "done"]
        known = [day for day in days if day]
        return max(known) if known and len(known) == len(keys) else None
