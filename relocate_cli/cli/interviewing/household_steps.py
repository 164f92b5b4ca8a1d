"""The questions about who it is for: you, your partner, then every other kind of member."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.profile.lanes import COMPANY_LANE, MOVING_LANE
from relocate_cli.domain.profile.member_kinds import TOLD
from relocate_cli.domain.profile.question import ADULT
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


class MemberStep(NamedTuple):
    """One question about who moves: you, your partner, children, pets, cars."""

    kind: str
    question: str
    prompt: str
    default: str
    """What Enter stands for when nobody is there yet."""


def steps(lanes: Collection[str]) -> list[MemberStep]:
    """Return the questions in their order: those of these lanes; a company that there is has a name."""
    none = _("none")
    you = _("What shall we call you? It stays on this computer.")
    yourself = MemberStep("adult", you, _("Your name"), _("You"))
    partner = MemberStep("adult", _("Does a partner move with you?"), _("Their name"), none)
    found = [yourself, partner] if MOVING_LANE in lanes else [yourself]
    for kind in TOLD:
        if kind.lane in lanes:
            default = _(kind.like) if kind.lane == COMPANY_LANE else none
            found.append(MemberStep(kind.name, _(kind.ask), _(kind.prompt), default))
    return found


def present_in(desk: Desk, step: MemberStep, number: int) -> tuple[Member, ...]:
    """Return the members that a step is about: the first adult is you, any other your partner."""
    found = desk.plan.profile.each(step.kind)
    if step.kind != ADULT:
        return found
    return found[1:] if number else found[:1]
