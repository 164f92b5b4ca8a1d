"""The summary at the end of the interview, in which every answer can still be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import GoBack, ask_line
from relocate_cli.cli.interviewing.interview import ask, interview
from relocate_cli.domain.interview import Asking
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.proof import answer_words

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.plans import Desk


def review(session: Session, desk: Desk) -> Desk:
    """Show all answers, and change them one by one until the person says that they are right."""
    while True:
        answers = relevant_answers(desk)
        _show(session, desk, answers)
        typed = ask_line(
            session.screen, _("Is this right? Enter for yes, or the number of an answer to change:")
        )
        if not typed:
            return desk
        if typed.isdecimal() and 1 <= int(typed) <= len(answers):
            try:
                desk, _known = ask(session, desk, answers[int(typed) - 1], f"{typed}.")
            except GoBack:
                continue
            desk = interview(session, desk)
        else:
            session.screen.tell(Line(_("Please type a number from the list, or press Enter."), "warn"))


def relevant_answers(desk: Desk) -> list[Asking]:
    """Return the questions that are answered and concern this household, in the order of the guide."""
    situation = desk.situation
    return [
        Asking(question, member)
        for question in desk.guide.questions.values()
        for member in situation.asked_of(question)
        if desk.plan.profile.answer(question.id, member)
        and situation.holds(question.when, member) is not False
    ]


def _show(session: Session, desk: Desk, answers: list[Asking]) -> None:
    profile, screen = desk.plan.profile, session.screen
    names = ", ".join(member.name for member in profile.members)
    screen.tell("", Line(_("This is what you told us"), "head"))
    screen.tell(Line(_("You move to {place}.").format(place=desk.guide.name), "", 5))
    screen.tell(Line(_("Who moves: {names} (change: relocate people)").format(names=names), "", 5))
    for number, (question, member) in enumerate(answers, 1):
        text = answer_words(question, member, profile)
        if member and len(profile.members) > 1:
            text = f"{member.name}: {text}"
        screen.tell(Line(text, "", 5, f"{number:>3}."))
