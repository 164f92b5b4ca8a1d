"""Which questions are still worth asking: those whose answer can change somebody's list."""

from collections.abc import Iterator
from typing import NamedTuple

from relocate_cli.domain.checklist.behind_others import behind_others
from relocate_cli.domain.checklist.checklist import for_whom
from relocate_cli.domain.dates.deadline import Deadline, Season, Yearly, anchors_of
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.condition import Age, Answer, Condition, Differs, Has, Known, Leaf, leaves
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.question import MOVE, Question
from relocate_cli.domain.profile.reasons import open_questions
from relocate_cli.domain.profile.situation import Situation

ToDecide = tuple[Condition, Member | None]
"""A condition that should be decided, and for whom; an answer without values is open until it is answered."""


class Asking(NamedTuple):
    """A question, and whom it is asked of; nobody means the household."""

    question: Question
    member: Member | None = None


def open_askings(guide: Guide, situation: Situation) -> list[Asking]:
    """Return all questions that can still change the list, in the order of the guide."""
    wanted = behind_others(situation)
    for condition, member in {*_deciding(guide, situation), *_giving(guide, situation)}:
        for reason in open_questions(situation, condition, member):
            if isinstance(reason.leaf, Known):
                wanted.add((reason.leaf.question, id_of(reason.member)))
    return [
        Asking(question, member)
        for question in situation.questions.values()
        for member in situation.asked_of(question)
        if (question.id, id_of(member)) in wanted
    ]


def _possible(guide: Guide, situation: Situation) -> Iterator[tuple[Task, Member | None]]:
    """Yield the tasks that apply or may apply, with those they are for."""
    for task in guide.tasks.values():
        for member in for_whom(task, situation):
            if situation.holds(task.when, member) is not False:
                yield task, member


def _deciding(guide: Guide, situation: Situation) -> Iterator[ToDecide]:
    """Yield what decides whether a task applies, which deadline counts, and which day that is."""
    for task, member in _possible(guide, situation):
        yield task.when, member
        yield from ((when, member) for when in task.conditions)
        for rules in (task.due, task.opens):
            for rule in rules:
                truth = situation.holds(rule.when, member)
                if truth is not False:
                    yield rule.when, member
                    for day in _days_of(rule.by):
                        yield from ((day, whose) for whose in _asked(guide, situation, day, member))
                if truth:
                    break


def _asked(
    guide: Guide, situation: Situation, day: Condition, member: Member | None
) -> tuple[Member | None, ...]:
    """Return of whom the day is asked that counts for a member; for the household of all who have one."""
    question = guide.questions.get(day.question) if isinstance(day, Answer) else None
    if not question:
        return ()
    return situation.asked_of(question) if member is None else (situation.asked(question, member),)


def _days_of(rule: Deadline) -> Iterator[Condition]:
    """Yield conditions that are open as long as the rule's days are; a day of every year follows the move."""
    anchors = list(anchors_of(rule))
    if isinstance(rule, Yearly | Season) and not anchors:
        yield Answer(MOVE, ())
    yield from (Answer(anchor.name, ()) for anchor in anchors if anchor.kind in {"question", "last"})


def _giving(guide: Guide, situation: Situation) -> Iterator[ToDecide]:
    """Yield the answers that can change what is taken as it stands: papers held, questions known, ages."""
    facts = set(_facts(guide))
    used = {paper for task, _ in _possible(guide, situation) for paper in (*task.needs, *task.gives)}
    used |= {fact.paper for fact in facts if isinstance(fact, Has)}
    known = {fact.question for fact in facts if isinstance(fact, Known | Differs)}
    if any(isinstance(fact, Age) for fact in facts):
        known.add(MOVE)
    for question in guide.questions.values():
        gives = {paper for option in question.options for paper in option.gives}
        if question.id in known or not used.isdisjoint(gives):
            for member in situation.asked_of(question):
                yield Answer(question.id, ()), member


def _facts(guide: Guide) -> Iterator[Leaf]:
    """Yield all that any condition of the guide speaks of."""
    rules = [rule for task in guide.tasks.values() for rule in (*task.due, *task.opens)]
    for ruled in (guide.tasks.values(), rules, guide.groups.values(), guide.questions.values()):
        for one in ruled:
            yield from leaves(one.when)
