"""The summary at the end of the interview, in which every answer can still be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.answered import Answered, answered_alike
from relocate_cli.cli.interviewing.asking import GoBack, ask_line
from relocate_cli.cli.interviewing.household_interview import ask_household
from relocate_cli.cli.interviewing.interview import ask, interview
from relocate_cli.domain.checklist.interview import Asking
from relocate_cli.domain.plan.called import called_in
from relocate_cli.domain.profile.interview_parts import PART_TITLES
from relocate_cli.domain.profile.lanes import LANES_ASKED, MOVING_LANE, lanes_of
from relocate_cli.language import _
from relocate_cli.views.household.answers import answer_words
from relocate_cli.views.household.people import name_and_age
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk

WHO = 1
"""The number of the line that says who moves; the answers follow."""


def review(session: Session, desk: Desk) -> Desk:
    """Show all answers, and change them one by one until the person says that they are right."""
    unclear = False
    while True:
        answers = answered_alike(desk)
        _show(session, desk, answers)
        if unclear:
            session.screen.tell(Line(_("Please type a number from the list, or press Enter."), "warn"))
        prompt = _("Is this right? Enter for yes, or the number of an answer to change:")
        typed = ask_line(session.screen, prompt)
        if not typed:
            return desk
        unclear = not (typed.isdecimal() and WHO <= int(typed) <= WHO + len(answers))
        if not unclear:
            desk = interview(session, _changed(session, desk, answers, int(typed)))


def _changed(session: Session, desk: Desk, answers: list[Answered], number: int) -> Desk:
    try:
        if number == WHO:
            return ask_household(session, desk)
        answered = answers[number - WHO - 1]
        return ask(session, desk, Asking(answered.question, answered.members[0]))
    except GoBack:
        return desk


def _show(session: Session, desk: Desk, answers: list[Answered]) -> None:
    profile, screen = desk.plan.profile, session.screen
    names = ", ".join(name_and_age(member, desk.situation.day_for(member)) for member in profile.members)
    screen.tell("", Line(_("This is what you told us"), "head"))
    lanes = lanes_of(profile)
    place = _("You move to {place}.") if MOVING_LANE in lanes else _("The guide is that of {place}.")
    who = _("Who moves: {names}") if lanes == {MOVING_LANE} else _("Who it is about: {names}")
    screen.tell(Line(place.format(place=desk.guide.name), "", 5))
    screen.tell(Line(who.format(names=names or called_in(desk.plan)), "", 5, f"{WHO:>3}."))
    section = ""
    for number, answered in enumerate(answers, WHO + 1):
        if answered.question.section != section and answered.question.id != LANES_ASKED:
            section = answered.question.section
            screen.tell(Line(_(PART_TITLES[section]), "strong", 5))
        text = answer_words(answered.question, answered.members[0], profile)
        screen.tell(Line(answered.whose(profile) + text, "", 5, f"{number:>3}."))
