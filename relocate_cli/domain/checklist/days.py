"""Which of a task's rules count for somebody today, and the days they mean."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.timeline import Timeline
from relocate_cli.domain.guide.due import Due
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.plan.progress import TaskMark
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation


class HouseholdDays(NamedTuple):
    """A household's situation, and its days."""

    situation: Situation
    timeline: Timeline

    def opens(self, task: Task, member: Member | None) -> date | None:
        """Return the first sensible day."""
        rule = self._that_counts(task.opens, member)
        whose = (task.when, rule.when) if rule else ()
        return self.timeline.day(rule.by, whose, member, self.situation.today) if rule else None

    def opens_about(self, task: Task, member: Member | None) -> bool:
        """Whether the first sensible day counts from one that somebody knows only about."""
        return self.is_about(self._that_counts(task.opens, member), task, member)

    def is_about(self, rule: Due | None, task: Task, member: Member | None) -> bool:
        """Whether the day of a rule counts from one that somebody knows only about."""
        return bool(rule and self.timeline.is_about(rule.by, (task.when, rule.when), member))

    def due(self, task: Task, member: Member | None, start: date) -> tuple[Due | None, date | None]:
        """Return the rule that counts and its day; a limit that is past says nothing any more."""
        rule = self._that_counts(task.due, member)
        if rule and self.timeline.is_past(rule.by, member):
            return None, None
        day = rule and self.timeline.day(rule.by, (task.when, rule.when), member, start, rolls=rule.rolls)
        past = rule and rule.is_limit and day and day < self.situation.today
        return (None, None) if past else (rule, day)

    def is_lapsed(self, task: Task, member: Member | None) -> bool:
        """Whether time has overtaken a task; what a law demands is asked before.

        For the household it has when it has for the last of them: somebody may still be on the way.
        """
        if not task.lapses:
            return False
        whose, today = (task.when,), self.situation.today
        concerned = (member,) if member else self.timeline.concerned(whose) or (None,)
        days = [self.timeline.day(task.lapses, whose, one, today) for one in concerned]
        return all(day and day < today for day in days)

    def _that_counts(self, rules: Sequence[Due], member: Member | None) -> Due | None:
        """Return the first rule that is for this member and holds today."""
        for rule in rules:
            if rule.span.holds_on(self.situation.today) and self.situation.holds(rule.when, member):
                return rule
        return None


def expected(task: Task, mark: TaskMark | None) -> tuple[date, date] | None:
    """Return the first and the last day on which the answer to what was sent may come."""
    if not mark or mark.kind != "wait" or not mark.day or not task.takes:
        return None
    return task.takes.window(mark.day)
