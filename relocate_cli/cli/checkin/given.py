"""Answers to a check-in given as options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import ask_yes_no
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.checkin_answers import (
    answer_change,
    ending_changes,
    given_checkin,
    passing_changes,
    told_earlier,
)
from relocate_cli.usecases.household.checkins import same_standing
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.checkins.stand import answered_month
from relocate_cli.views.checkins.told import answered_reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


def save_given(session: Session, desk: Desk, standing: CheckinStanding, given: Iterable[str]) -> Reply:
    """Save what was given; with --yes all else is passed over, and what was answered before is replaced."""
    answers = given_checkin(standing, given)
    replaced = told_earlier(standing, answers)
    if replaced and not _may_replace(session, standing, replaced):
        return answered_reply(desk, standing, is_new=False)
    desk = saved(desk, [answer_change(desk, standing, *answer) for answer in answers])
    standing = same_standing(desk, standing)
    if session.options.get("yes") and (passed := passing_changes(desk, standing)):
        desk = saved(desk, passed)
        standing = same_standing(desk, standing)
    return ended(desk, standing)


def ended(desk: Desk, standing: CheckinStanding) -> Reply:
    """Tick what reminded of a check-in if all of it was gone through, and say what is kept."""
    if ticks := ending_changes(desk, standing):
        desk = saved(desk, ticks)
    return answered_reply(desk, same_standing(desk, standing), is_new=True)


def _may_replace(session: Session, standing: CheckinStanding, replaced: Sequence[CheckinQuestion]) -> bool:
    if session.options.get("yes"):
        return True
    names = ", ".join(question.id for question in replaced)
    message = _("You answered this in {month}: {names}.").format(month=answered_month(standing), names=names)
    if session.screen.interactive:
        return ask_yes_no(session.screen, f"{message} {_('Replace it?')}", default=False)
    raise RelocateError(message, _("Nothing was changed. To replace it add --yes."), 2)
