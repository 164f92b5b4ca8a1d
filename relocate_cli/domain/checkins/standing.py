"""Where the check-ins of a household stand: which one is due, answered, half answered, or left in peace."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checkins.answers import Checkin, checkins_of
from relocate_cli.domain.checkins.lanes import ANSWERING, answering_lanes
from relocate_cli.domain.checklist.item import State

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checkins.question import CheckinQuestion, Interviews, Wave
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.plan.plan import Plan


class Stand(StrEnum):
    """Where one check-in stands."""

    BEGUN = "begun"
    DUE = "due"
    ANYTIME = "anytime"
    LATER = "later"
    ANSWERED = "answered"
    LEFT = "left"
    PAST = "past"


ASKED_NOW = (Stand.BEGUN, Stand.DUE, Stand.ANYTIME)
"""What is asked when nobody says which, in this order."""
OF_ITEM = {
    State.DONE: Stand.ANSWERED,
    State.SKIPPED: Stand.LEFT,
    State.BLOCKED: Stand.LATER,
}


class CheckinStanding(NamedTuple):
    """A wave for those in one lane: what is asked, what was answered, and whether it is time."""

    wave: Wave
    lane: str
    asked: tuple[CheckinQuestion, ...]
    checkin: Checkin
    stand: Stand
    opens: date | None = None
    """When it will be time."""

    @property
    def left(self) -> list[CheckinQuestion]:
        """What was neither answered nor passed over."""
        return [question for question in self.asked if question.id not in self.checkin.answers]


def checkin_standings(interviews: Interviews, plan: Plan, checklist: Checklist) -> list[CheckinStanding]:
    """Return where all check-ins stand that this household is asked or has answered, in order."""
    mine, answered = answering_lanes(plan.profile), checkins_of(plan)
    return [
        checkin_standing(interviews, plan, checklist, wave, lane)
        for lane in ANSWERING
        for wave in interviews.waves.values()
        if lane in wave.lanes and (lane in mine or (wave.id, lane) in answered)
    ]


def checkin_standing(
    interviews: Interviews, plan: Plan, checklist: Checklist, wave: Wave, lane: str
) -> CheckinStanding:
    """Return where one check-in stands."""
    every = checkins_of(plan)
    checkin = every.get((wave.id, lane), Checkin(wave.id, lane, {}, ""))
    before = {id for one in every.values() if one.lane == lane and one.wave != wave.id for id in one.given}
    asked = tuple(
        one
        for one in interviews.asked_in(wave.id, lane)
        if len(plan.profile.adults) >= one.adults and not (one.is_once and one.id in before)
    )
    found = CheckinStanding(wave, lane, asked, checkin, Stand.ANYTIME)
    stand, opens = _on_the_list(wave, lane, checklist)
    if stand in {Stand.ANSWERED, Stand.LEFT} or not asked:
        return found._replace(stand=stand)
    if checkin.answers:
        return found._replace(stand=Stand.BEGUN if found.left else Stand.ANSWERED)
    return found._replace(stand=stand, opens=opens)


def _on_the_list(wave: Wave, lane: str, checklist: Checklist) -> tuple[Stand, date | None]:
    """Return what the list says of a check-in; one that no task reminds of can be answered at any time."""
    if not wave.tasks:
        return Stand.ANYTIME, None
    items = checklist.of_task(wave.tasks.get(lane, ""))
    if not items:
        return Stand.PAST, None
    return OF_ITEM.get(items[0].state, Stand.DUE), items[0].opens


def due_now(found: list[CheckinStanding]) -> CheckinStanding | None:
    """Return the check-in that is asked when nobody says which."""
    now = [one for one in found if one.stand in ASKED_NOW]
    return min(now, key=lambda one: ASKED_NOW.index(one.stand)) if now else None
