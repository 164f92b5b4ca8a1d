"""Find the check-in that is meant, or the one that is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checkins.lanes import answering_lanes
from relocate_cli.domain.checkins.question import interviews_of
from relocate_cli.domain.checkins.standing import checkin_standing, checkin_standings, due_now
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.question import Interviews, Wave
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.usecases.household.plans import Desk


class WhichCheckin(NamedTuple):
    """Which check-in somebody names; nothing for the one that is due."""

    wave: str = ""
    lane: str = ""


def interviews_on(desk: Desk) -> Interviews:
    """Return what the guide of a household asks; RelocateError where it asks nothing."""
    interviews = interviews_of(desk.details)
    if not interviews.waves:
        message = _("The guide of {place} asks nothing.").format(place=desk.guide.name)
        raise RelocateError(message, _("A newer guide may: relocate update"))
    return interviews


def all_standings(desk: Desk) -> list[CheckinStanding]:
    """Return where all check-ins of the household stand."""
    return checkin_standings(interviews_on(desk), desk.plan, desk.checklist)


def standing_named(desk: Desk, asked: WhichCheckin) -> CheckinStanding | None:
    """Return the check-in that is named, or the one that is due; RelocateError where there is none of it."""
    if not asked.wave:
        mine = [one for one in all_standings(desk) if asked.lane in {"", one.lane}]
        return due_now(mine)
    interviews = interviews_on(desk)
    if not (wave := interviews.waves.get(asked.wave)):
        message = _("There is no check-in {wave}.").format(wave=repr(asked.wave))
        raise RelocateError(message, did_you_mean(asked.wave, list(interviews.waves)), 2)
    return checkin_standing(interviews, desk.plan, desk.checklist, wave, _lane(desk, wave, asked.lane))


def _lane(desk: Desk, wave: Wave, named: str) -> str:
    """Return who answers: whoever was named, else the first of the household's who is asked then."""
    if named and named not in wave.lanes:
        message = _("{wave} is not asked of {lane}.").format(wave=wave.id, lane=named)
        raise RelocateError(message, did_you_mean(named, wave.lanes), 2)
    mine = [lane for lane in answering_lanes(desk.plan.profile) if lane in wave.lanes]
    return named or (mine or list(wave.lanes))[0]


def same_standing(desk: Desk, standing: CheckinStanding) -> CheckinStanding:
    """Return where a check-in stands after something was saved."""
    return checkin_standing(interviews_on(desk), desk.plan, desk.checklist, standing.wave, standing.lane)
