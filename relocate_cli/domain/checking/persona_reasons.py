"""Why a persona sees a task or does not, in the ids that authors write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.checklist import for_whom
from relocate_cli.domain.profile.condition import Age, Answer, Has, Is, Known
from relocate_cli.domain.profile.reasons import Reason, open_questions, reasons
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation


def why_so(task: Task, situation: Situation) -> str:
    """Return why a task is on the list, or may be."""
    for truth, text in ((True, _("it is, because {reasons}")), (None, _("it may be: open is {reasons}"))):
        for member in for_whom(task, situation):
            if situation.holds(task.when, member) is truth:
                found = reasons(situation, task.when, member)
                if truth is None:
                    found = open_questions(situation, task.when, member)
                facts = [_fact(reason, situation) for reason in found]
                return text.format(reasons=_joined(facts) or _("it is for everyone who moves"))
    return why_not(task, situation)


def why_not(task: Task, situation: Situation) -> str:
    """Return why a task is not on the list, for everybody it could have been for."""
    if not for_whom(task, situation):
        return _nobody(task)
    return _("it is not, because {reasons}").format(reasons=_against(task, situation))


def what_keeps(task: Task, situation: Situation) -> str:
    """Return the facts that keep a task from a list, or what would have to be known, without a sentence."""
    members = for_whom(task, situation)
    for member in members:
        if situation.holds(task.when, member) is None:
            found = open_questions(situation, task.when, member)
            facts = _joined([_fact(reason, situation) for reason in found])
            return _("open is {facts}").format(facts=facts)
    return _against(task, situation) if members else _nobody(task)


def _nobody(task: Task) -> str:
    return _("it is for each {kind}, and there is none").format(kind=task.for_each)


def _against(task: Task, situation: Situation) -> str:
    return _joined(
        [
            _fact(reason, situation)
            for member in for_whom(task, situation)
            for reason in reasons(situation, task.when, member)
        ]
    )


def _joined(reasons: list[str]) -> str:
    return "; ".join(dict.fromkeys(reasons))


def _fact(reason: Reason, situation: Situation) -> str:
    """Return one fact: Anna: citizenship is eu, not one of nordic, swedish."""
    leaf, member = reason.leaf, reason.member
    text = ""
    match leaf:
        case Answer(question, wanted):
            text = _answered(question, wanted, member, situation)
        case Known(question):
            text = question
        case Is(group):
            text = f"is {group}"
        case Has(paper):
            text = _("{paper} is held") if reason.truth else _("{paper} is not held")
            text = text.format(paper=paper)
        case Age(low, high):
            age = member.age_on(situation.day_for(member)) if member else None
            text = _("age is {age}, asked are {low} to {high}").format(age=age, low=low, high=high)
    about_one = not (isinstance(leaf, Answer | Known) and situation.questions[leaf.question].for_household)
    return f"{member.name}: {text}" if member and about_one else text


def _answered(question: str, wanted: tuple[str, ...], member: Member | None, situation: Situation) -> str:
    asked = situation.questions[question]
    given = situation.profile.answer(question, None if asked.for_household else member)
    if not situation.concerns(asked, member) or situation.holds(asked.when, member) is False:
        return _("{question} is not asked").format(question=question)
    if given is None:
        return question
    if set(given) & set(wanted):
        return _("{question} is {answer}").format(question=question, answer=", ".join(given))
    text = _("{question} is {answer}, not {wanted}")
    return text.format(question=question, answer=", ".join(given), wanted=_(" or ").join(wanted))
