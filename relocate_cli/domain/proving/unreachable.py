"""Tasks that nobody can ever have on a list, and questions whose answer never changes one."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.deadline import anchors_of
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.proving.cases import Case, Goal, cases
from relocate_cli.domain.proving.imagined import Imagined, ways
from relocate_cli.domain.proving.parts import questions_in, size_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.question import Question


def unreachable(guide: Guide, day: date, told: Collection[str] = ()) -> Iterator[Task]:
    """Yield the tasks whose condition no household can make true; `told` are not tried again."""
    for task in guide.tasks.values():
        if task.id not in told and not next(cases(guide, [Goal(task.when, task.for_each)], day), None):
            yield task


def idle(guide: Guide, day: date) -> Iterator[Question]:
    """Yield the questions whose answer brings no task, no paper that counts, and no day."""
    for question in guide.questions.values():
        if not (
            gives_a_day(question, guide) or gives_a_paper(question, guide) or decides(question, guide, day)
        ):
            yield question


def gives_a_day(question: Question, guide: Guide) -> bool:
    """Whether a rule for a date counts from the answer, or from the days of whom the answer names."""
    if question.type == "adult":
        days = (found for found in guide.questions.values() if found.type == "date" and found.inherited)
        return any(gives_a_day(found, guide) for found in days)
    rules = [due.by for task in guide.tasks.values() for due in (*task.due, *task.opens)]
    anchors = (anchor for rule in rules for anchor in anchors_of(rule))
    return any(anchor.kind in {"question", "last"} and anchor.name == question.id for anchor in anchors)


def gives_a_paper(question: Question, guide: Guide) -> bool:
    """Whether somebody holds a paper by an answer that a task needs or gives."""
    given = {paper for option in question.options for paper in option.gives}
    return any(given & {*task.needs, *task.gives} for task in guide.tasks.values())


def decides(question: Question, guide: Guide, day: date) -> Case | None:
    """Return a case in which a condition hangs on the answer; None if there is none."""
    asking = [goal for goal in _goals(guide) if question.id in questions_in(goal.condition, guide)]
    for goal in sorted(asking, key=lambda goal: size_of(goal.condition, guide)):  # one simple case is enough
        for case in cases(guide, [goal], day, spared=question.id):
            if _turns(case, question, goal):
                return case
    return None


def _goals(guide: Guide) -> Iterator[Goal]:
    """Yield every condition on which a list depends."""
    for task in guide.tasks.values():
        yield Goal(task.when, task.for_each)
        yield from (Goal(due.when, task.for_each) for due in (*task.due, *task.opens))


def _turns(case: Case, question: Question, goal: Goal) -> bool:
    """Whether some answers to the question make the goal true, and others do not."""
    member = goal.about(case.member)
    asked = case.situation.asked_of(question)
    truths = {
        _answered(case.situation, question.id, asked, answers).holds(goal.condition, member)
        for answers in product(ways(question), repeat=len(asked))
    }
    return {True, False} <= truths


def _answered(
    situation: Imagined, question: str, asked: Sequence[Member | None], answers: Sequence[tuple[str, ...]]
) -> Imagined:
    profile = situation.profile
    for member, values in zip(asked, answers, strict=True):
        profile = profile.with_answer(question, id_of(member), values)
    return situation._replace(profile=profile)
