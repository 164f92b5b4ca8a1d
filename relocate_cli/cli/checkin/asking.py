"""A check-in in person: what is kept and who sees it, then one question after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.checkin.given import ended
from relocate_cli.cli.checkin.posed import PosedQuestion, StopHere
from relocate_cli.cli.checkin.prompts import ask_posed
from relocate_cli.cli.interviewing.asking import GoBack, ask_yes_no
from relocate_cli.domain.checkins.answers import fitted_values
from relocate_cli.domain.checkins.standing import Stand
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.checkin_answers import answer_change
from relocate_cli.usecases.household.checkins import same_standing
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.checkins.told import again_question, answered_reply, intro_lines, stopped_reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


def ask_checkin(session: Session, desk: Desk, standing: CheckinStanding) -> Reply:
    """Ask what is left of a check-in, or all of it again; each answer is saved before the next question."""
    screen = session.screen
    if session.options.get("yes") or not screen.interactive:
        hint = _("Give answers: --answer KEY=VALUE. See the questions: relocate checkin --show --wave {wave}")
        raise RelocateError(_("There is nobody to ask."), hint.format(wave=standing.wave.id), 2)
    questions = standing.left
    if standing.stand is Stand.ANSWERED or not questions:
        if not ask_yes_no(screen, again_question(standing), default=False):
            return answered_reply(desk, standing, is_new=False)
        questions = list(standing.asked)
    screen.tell(*intro_lines(standing, len(questions)))
    try:
        desk = _asked(session, desk, standing, questions)
    except StopHere:
        return stopped_reply(desk, same_standing(desk, standing))
    except KeyboardInterrupt:
        screen.tell("")  # below the prompt
        hint = _("Go on where you were with: relocate checkin --wave {wave}").format(wave=standing.wave.id)
        raise RelocateError(_("Stopped. What you answered is saved."), hint, 130) from None
    return ended(desk, same_standing(desk, standing))


def _asked(session: Session, desk: Desk, standing: CheckinStanding, questions: list[CheckinQuestion]) -> Desk:
    number = 0
    answers = dict(standing.checkin.answers)
    while number < len(questions):
        question = questions[number]
        before = fitted_values(question, answers.get(question.id, ())).values
        try:
            values = ask_posed(session.screen, PosedQuestion(question, before, number + 1, len(questions)))
        except GoBack:
            number = max(0, number - 1)
            continue
        if answers.get(question.id) != values:
            desk = saved(desk, [answer_change(desk, standing, question, values)])
            answers[question.id] = values
        number += 1
    return desk
