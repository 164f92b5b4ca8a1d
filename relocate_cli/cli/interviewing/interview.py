"""The interview: one question at a time, each answer saved before the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import GoBack, ask_yes_no
from relocate_cli.cli.interviewing.household_interview import ask_household
from relocate_cli.cli.interviewing.questions import ask_question
from relocate_cli.domain.profile.member import id_of
from relocate_cli.language import _
from relocate_cli.usecases.household.interview import answer_changes, still_to_ask
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.lines import Line
from relocate_cli.views.reasons import outdated_words

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


def interview(session: Session, desk: Desk) -> Desk:
    """Ask what can still change the list, and return the desk with all answers.

    A question answered with "I don't know yet" is not asked again in the same sitting.
    """
    asked: list[Asking] = []
    left_open: set[tuple[str, str]] = set()
    while waiting := [asking for asking in still_to_ask(desk) if _key(asking) not in left_open]:
        asking = waiting[0]
        count = _("{number} of {total}").format(number=len(asked) + 1, total=len(asked) + len(waiting))
        try:
            desk, known = ask(session, desk, asking, count)
        except GoBack:
            if not asked:
                desk = ask_household(session, desk, again=True)
                continue
            last = asked.pop()
            left_open.discard(_key(last))
            desk = saved(desk, answer_changes(desk, last.question, [last.member], ()))
            continue
        asked.append(asking)
        if not known:
            left_open.add(_key(asking))
    return desk


def ask(session: Session, desk: Desk, asking: Asking, count: str) -> tuple[Desk, bool]:
    """Ask one question, for all at once where that is likely, and return whether it was answered."""
    question, member = asking
    profile = desk.plan.profile
    current = profile.answer(question.id, member)
    title = f"{member.name}: {question.ask}" if member and len(profile.members) > 1 else question.ask
    if former := profile.outdated.get(_key(asking)):
        session.screen.tell("", Line(outdated_words(question, former), "warn"))
    values = ask_question(session.screen, question, title, count, current)
    members: list[Member | None] = [member]
    if values and question.together:
        members += _also(session, desk, asking)
    return saved(desk, answer_changes(desk, question, members, values)), bool(values)


def _also(session: Session, desk: Desk, asking: Asking) -> list[Member]:
    """Return the others for whom the same answer holds, if there are any and the person says so."""
    others = [
        other.member
        for other in still_to_ask(desk)
        if other.question == asking.question and other.member and other.member != asking.member
    ]
    if not others:
        return []
    names = ", ".join(member.name for member in others)
    same = _("Is it the same for {names}?").format(names=names)
    return others if ask_yes_no(session.screen, same, default=True, back=True) else []


def _key(asking: Asking) -> tuple[str, str]:
    return asking.question.id, id_of(asking.member)
