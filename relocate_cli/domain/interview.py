"""Which questions are still worth asking: those whose answer can change somebody's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist import for_whom
from relocate_cli.domain.condition import Known
from relocate_cli.domain.deadline import anchor_of
from relocate_cli.domain.reasons import open_questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.guide import Guide
    from relocate_cli.domain.household import Member
    from relocate_cli.domain.question import Question
    from relocate_cli.domain.situation import Situation
    from relocate_cli.domain.task import Task


class Asking(NamedTuple):
    """A question, and whom it is asked of; nobody means the household."""

    question: Question
    member: Member | None = None


def open_askings(guide: Guide, situation: Situation) -> list[Asking]:
    """Return all questions that can still change the list, in the order of the guide."""
    wanted = set()
    for task, member in _possible(guide, situation):
        wanted |= set(_deciding(situation, task, member))
        wanted |= set(_dating(guide, situation, task))
    wanted |= set(_giving(guide, situation))
    return [
        Asking(question, member)
        for question in guide.questions.values()
        for member in asked_of(question, situation)
        if (question.id, member.id if member else "") in wanted
    ]


def asked_of(question: Question, situation: Situation) -> tuple[Member | None, ...]:
    """Return whom a question is asked of: the household, or the members it is for."""
    return (None,) if question.for_household else situation.profile.each(question.per)


def _possible(guide: Guide, situation: Situation) -> Iterator[tuple[Task, Member | None]]:
    """Yield the tasks that apply or may apply, with those they are for."""
    for task in guide.tasks.values():
        for member in for_whom(task, situation):
            if situation.holds(task.when, member) is not False:
                yield task, member


def _deciding(situation: Situation, task: Task, member: Member | None) -> Iterator[tuple[str, str]]:
    conditions = [task.when, *(due.when for due in task.due)]
    for condition in conditions:
        for reason in open_questions(situation, condition, member):
            if isinstance(reason.leaf, Known):
                yield reason.leaf.question, reason.member.id if reason.member else ""


def _dating(guide: Guide, situation: Situation, task: Task) -> Iterator[tuple[str, str]]:
    rules = [task.opens or guide.phases[task.phase].opens, *(due.by for due in task.due)]
    for rule in rules:
        anchor = anchor_of(rule) if rule else None
        if anchor and anchor.kind == "question" and situation.profile.answer(anchor.name) is None:
            yield anchor.name, ""


def _giving(guide: Guide, situation: Situation) -> Iterator[tuple[str, str]]:
    """Yield open questions of which an answer brings a paper that somebody's task needs or gives."""
    used = {paper for task, _ in _possible(guide, situation) for paper in (*task.needs, *task.gives)}
    for question in guide.questions.values():
        if not any(paper in used for option in question.options for paper in option.gives):
            continue
        for member in asked_of(question, situation):
            answered = situation.profile.answer(question.id, member) is not None
            if not answered and situation.holds(question.when, member):
                yield question.id, member.id if member else ""
