"""The interview: one question at a time, each answer saved before the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import GoBack, ask_yes_no
from relocate_cli.cli.interviewing.household_interview import ask_household
from relocate_cli.cli.interviewing.parts import Parts
from relocate_cli.cli.interviewing.posed import Posed
from relocate_cli.cli.interviewing.questions import ask_question
from relocate_cli.domain.checklist.interview import Asking
from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.told_answer import ToldAnswer, likely, told_before
from relocate_cli.language import _
from relocate_cli.usecases.household.asked_before import answered_before
from relocate_cli.usecases.household.interview import (
    answer_changes,
    not_yet_asked,
    same_askings,
)
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.household.answers import outdated_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


def interview(session: Session, desk: Desk) -> Desk:
    """Ask what can still change the list and was not asked yet, and return the desk with all answers."""
    parts = Parts(session.screen, desk)
    asked = answered_before(desk)
    again: list[Asking] = []
    while asking := _next(desk, again):
        parts.enter(asking.question.section)
        try:
            desk = ask(session, desk, asking)
        except GoBack:
            if asked:
                again += [asking, asked.pop()]
            else:
                desk = ask_household(session, desk, again=True)
            continue
        asked.append(asking)
    return desk


def _next(desk: Desk, again: list[Asking]) -> Asking | None:
    """Return the question to ask: one to which somebody went back, or the first that is open."""
    situation = desk.situation
    while again:
        id, member = again[-1].question.id, again[-1].member
        again.pop()
        question = situation.questions[id]
        if member in situation.asked_of(question) and situation.holds(question.when, member) is not False:
            return Asking(question, member)
    return next(iter(not_yet_asked(desk)), None)


def ask(session: Session, desk: Desk, asking: Asking) -> Desk:
    """Ask one question, and whether the others say the same; what was chosen stays until it is changed."""
    question, member = asking
    before = told_before(question, member, desk.situation)
    chosen = before if before.values else ToldAnswer(_likely(desk, asking))
    several = member and len(desk.plan.profile.members) > 1
    title = f"{member.name}: {question.ask}" if member and several else question.ask
    if former := desk.plan.profile.outdated.get((question.id, id_of(member))):
        session.screen.tell("", Line(outdated_words(question, former), "warn"))
    while True:
        told = ask_question(session.screen, Posed(asking, title, chosen, desk.situation))
        desk = saved(desk, answer_changes(desk, question, [member], told))
        try:
            others = _also(session, desk, asking, before, told)
        except GoBack:
            chosen = told
            continue
        return saved(desk, answer_changes(desk, question, others, told)) if others else desk


def _likely(desk: Desk, asking: Asking) -> tuple[str, ...]:
    """Return what other answers make likely; not what another gave, who would have said that for all."""
    question, member = asking
    found = likely(question, member, desk.situation)
    others = (other for other in desk.situation.asked_of(question) if other != member)
    given = {desk.plan.profile.answer(question.id, other) for other in others}
    return () if question.together and found in given else found


def _also(
    session: Session, desk: Desk, asking: Asking, before: ToldAnswer, told: ToldAnswer
) -> list[Member | None]:
    """Return the others for whom the same answer holds, if there are any and the person says so."""
    changed = before.values if told != before else ()
    others = same_askings(desk, asking, changed) if asking.question.together else []
    if not others:
        return []
    names = ", ".join(member.name for member in others)
    same = _("Is it the same for {names}?").format(names=names)
    why = plain_text(asking.question.help)
    agreed = ask_yes_no(session.screen, same, default=True, back=True, why=why)
    return list(others) if agreed else []
