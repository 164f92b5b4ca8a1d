"""Which questions are still worth asking: those whose answer can change somebody's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist import for_whom
from relocate_cli.domain.condition import ALWAYS, Age, Answer, Condition, Has, Known, leaves
from relocate_cli.domain.deadline import Anchor, Offset, anchor_of
from relocate_cli.domain.household import Member
from relocate_cli.domain.reasons import open_questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.condition import Leaf
    from relocate_cli.domain.deadline import Deadline
    from relocate_cli.domain.guide import Guide
    from relocate_cli.domain.question import Question
    from relocate_cli.domain.situation import Situation
    from relocate_cli.domain.task import Task


Asked = tuple[Condition, Member | None]
"""A condition that should be decided, and for whom; one without values is open until it is answered."""

ON_MOVE = Offset(0, "day", Anchor("question", "move"))


class Asking(NamedTuple):
    """A question, and whom it is asked of; nobody means the household."""

    question: Question
    member: Member | None = None


def open_askings(guide: Guide, situation: Situation) -> list[Asking]:
    """Return all questions that can still change the list, in the order of the guide."""
    wanted: set[tuple[str, str]] = set()
    for condition, member in {*_deciding(guide, situation), *_giving(guide, situation)}:
        if isinstance(condition, Answer) and condition.question not in guide.questions:
            continue
        for reason in open_questions(situation, condition, member):
            if isinstance(reason.leaf, Known):
                wanted.add((reason.leaf.question, reason.member.id if reason.member else ""))
    return [
        Asking(question, member)
        for question in guide.questions.values()
        for member in situation.asked_of(question)
        if (question.id, member.id if member else "") in wanted
    ]


def _possible(guide: Guide, situation: Situation) -> Iterator[tuple[Task, Member | None]]:
    """Yield the tasks that apply or may apply, with those they are for."""
    for task in guide.tasks.values():
        for member in for_whom(task, situation):
            if situation.holds(task.when, member) is not False:
                yield task, member


def _deciding(guide: Guide, situation: Situation) -> Iterator[Asked]:
    """Yield what decides whether a task applies, which deadline counts, and which day that is."""
    for task, member in _possible(guide, situation):
        yield task.when, member
        first = task.opens or guide.phases[task.phase].opens
        if first:
            yield _day_of(first), None
        for due in task.due:
            truth = situation.holds(due.when, member)
            if truth is not False:
                yield due.when, member
                yield _day_of(due.by), None
            if truth:
                break


def _day_of(rule: Deadline) -> Condition:
    """Return a condition that is open as long as the rule's day is; a day of every year follows the move."""
    anchor = anchor_of(rule) or ON_MOVE.anchor
    return Answer(anchor.name, ()) if anchor.kind == "question" else ALWAYS


def _giving(guide: Guide, situation: Situation) -> Iterator[Asked]:
    """Yield the answers that can change what is taken as it stands: papers held, questions known, ages."""
    facts = set(_facts(guide))
    used = {paper for task, _ in _possible(guide, situation) for paper in (*task.needs, *task.gives)}
    used |= {fact.paper for fact in facts if isinstance(fact, Has)}
    known = {fact.question for fact in facts if isinstance(fact, Known)}
    if any(isinstance(fact, Age) for fact in facts):
        yield _day_of(ON_MOVE), None
    for question in guide.questions.values():
        gives = {paper for option in question.options for paper in option.gives}
        if question.id in known or not used.isdisjoint(gives):
            for member in situation.asked_of(question):
                yield Answer(question.id, ()), member


def _facts(guide: Guide) -> Iterator[Leaf]:
    """Yield all that any condition of the guide speaks of."""
    rules = [due for task in guide.tasks.values() for due in task.due]
    for ruled in (guide.tasks.values(), rules, guide.groups.values(), guide.questions.values()):
        for one in ruled:
            yield from leaves(one.when)
