"""The checklist: which tasks apply to whom, in which order, by when, and where each one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Checklist, Maybe
from relocate_cli.domain.checklist.items import Applying, items_of
from relocate_cli.domain.checklist.papers import held_papers
from relocate_cli.domain.guide.task import ONCE, Task
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.situation import Situation

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan


def situation_of(guide: Guide, plan: Plan, today: date) -> Situation:
    """Return the household's situation on a day."""
    adults = [(adult.id, adult.name) for adult in plan.profile.adults]
    questions = {id: question.among(adults) for id, question in guide.questions.items()}
    situation = Situation(plan.profile, questions, guide.groups, frozenset(), today)
    return situation._replace(held=held_papers(guide, plan, situation))


def checklist_of(guide: Guide, plan: Plan, today: date) -> Checklist:
    """Return the checklist that the guide and the plan give on this day."""
    situation = situation_of(guide, plan, today)
    applying: Applying = {}
    maybes = []
    for task in guide.tasks.values():
        for member in for_whom(task, situation) if task.span.holds_on(today) else ():
            truth = situation.holds(task.when, member)
            if truth:
                applying[task.id, id_of(member)] = (task, member)
            elif truth is None:
                maybes.append(Maybe(task, member, situation))
    return Checklist(items_of(guide, plan, situation, applying, today), tuple(maybes))


def for_whom(task: Task, situation: Situation) -> tuple[Member | None, ...]:
    """Return whom a task could be for: the household, or the members it is for each of."""
    return (None,) if task.for_each == ONCE else situation.profile.each(task.for_each)
