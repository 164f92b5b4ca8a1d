"""What brings somebody here: asked once, before who it is about, because it decides all other questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import GoBack
from relocate_cli.cli.interviewing.posed import Posed
from relocate_cli.cli.interviewing.questions import ask_question
from relocate_cli.domain.checklist.interview import Asking
from relocate_cli.domain.profile.lanes import LANES_ASKED, MOVING_LANE, RECEIVED_LANE
from relocate_cli.domain.profile.told_answer import ToldAnswer, told_before
from relocate_cli.usecases.household.interview import answer_changes
from relocate_cli.usecases.household.plans import saved

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk


def ask_lanes(session: Session, desk: Desk) -> Desk:
    """Ask what brings somebody here, where the guide asks that; Enter answers that they move."""
    question = desk.guide.questions.get(LANES_ASKED)
    if not question:
        return desk
    before = told_before(question, None, desk.situation)
    if RECEIVED_LANE in before.values:  # a host keeps this plan for others, and that is no answer to choose
        return desk
    chosen = before if before.values else ToldAnswer((MOVING_LANE,))
    try:
        told = ask_question(session.screen, Posed(Asking(question), question.ask, chosen, desk.situation))
    except GoBack:  # nothing was asked before
        told = chosen
    return saved(desk, answer_changes(desk, question, [None], told))
