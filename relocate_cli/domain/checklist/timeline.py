"""The days of a plan: what each rule means for each member."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.papers import of_task
from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.dates.deadline import Anchor, Deadline, anchors_of
from relocate_cli.domain.dates.last_day import day_of
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.profile.condition import AnyAdult, Condition
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation


class Timeline(NamedTuple):
    """A plan's dates, and the items on its list."""

    plan: Plan
    situation: Situation
    keys: Collection[ItemKey]

    def day(
        self,
        rule: Deadline,
        whose: tuple[Condition, ...],
        member: Member | None,
        start: date,
        *,
        rolls: bool = False,
    ) -> date | None:
        """Return the day a rule means for this member, or None while its anchor has no day yet.

        For the household the day is the first of those adults for whom the conditions hold.
        A day of every year is the first one on or after `start`, when the task can be done.
        """
        return day_of(rule, lambda anchor: self._anchored(anchor, whose, member), start, rolls=rolls)

    def _anchored(self, anchor: Anchor, whose: tuple[Condition, ...], member: Member | None) -> date | None:
        match anchor.kind:
            case "question" if member is None:
                return min(self._days(anchor, whose), default=self.situation.date_of(anchor.name, None))
            case "question":
                return self.situation.date_of(anchor.name, member)
            case "last":
                return max(self._days(anchor, whose), default=None)
            case "done":
                return self._done_on(anchor.name, member)
        born = member.birth if member and member.birth_is_exact else None
        return add(born, int(anchor.name), "year") if born else None

    def is_past(self, rule: Deadline, member: Member | None) -> bool:
        """Whether a rule counts from what was done on a day that nobody remembers."""
        done = (anchor.name for anchor in anchors_of(rule) if anchor.kind == "done")
        return any(self._done_some_day(task, member) for task in done)

    def is_about(self, rule: Deadline, whose: tuple[Condition, ...], member: Member | None) -> bool:
        """Whether a rule counts from a day that somebody knows only about."""
        asked = (anchor for anchor in anchors_of(rule) if anchor.kind in {"question", "last"})
        return any(self._is_about(anchor, whose, member) for anchor in asked)

    def _is_about(self, anchor: Anchor, whose: tuple[Condition, ...], member: Member | None) -> bool:
        """Whether the day that counts is known only about: for the household that of one of its adults."""
        if anchor.kind == "question" and member:
            return self.situation.is_about(anchor.name, member)
        day, date_of = self._anchored(anchor, whose, member), self.situation.date_of
        found = [adult for adult in self.concerned(whose) if date_of(anchor.name, adult) == day]
        return all(self.situation.is_about(anchor.name, adult) for adult in found or (None,))

    def _done_some_day(self, task: str, member: Member | None) -> bool:
        marks = self.plan.progress.marks
        found = [marks.get(key) for key in of_task(task, self.keys, member)]
        done = [mark for mark in found if mark and mark.kind == "done"]
        return bool(done) and len(done) == len(found) and not any(mark.day for mark in done)

    def _days(self, anchor: Anchor, whose: tuple[Condition, ...]) -> list[date]:
        """Return the days of those adults whom it concerns."""
        days = [self.situation.date_of(anchor.name, adult) for adult in self.concerned(whose)]
        return [day for day in days if day]

    def concerned(self, whose: tuple[Condition, ...]) -> tuple[Member, ...]:
        """Return the adults whom something concerns.

        Who lives here already has no day on which the papers of who comes are to be there.
        """
        adults = self.situation.profile.adults
        for condition in whose:
            if isinstance(condition, AnyAdult):
                held = tuple(adult for adult in adults if self.situation.holds(condition.part, adult))
                adults = held or adults
        return adults

    def _done_on(self, task: str, member: Member | None) -> date | None:
        """Return the day on which the last of the task's items was done, or None while one is open."""
        marks = self.plan.progress.marks
        keys = of_task(task, self.keys, member)
        days = [marks[key].day for key in keys if key in marks and marks[key].kind == "done"]
        known = [day for day in days if day]
        return max(known) if known and len(known) == len(keys) else None
