"""The questions about who moves: you, your partner, then every other kind of member."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.profile.member_kinds import TOLD
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


class Asked(NamedTuple):
    """One question about who moves: you, your partner, children, pets, cars."""

    kind: str
    question: str
    prompt: str
    default: str
    """What Enter stands for when nobody is there yet."""


def steps() -> list[Asked]:
    """Return the questions in their order."""
    none = _("none")
    return [
        Asked("adult", _("What shall we call you? It stays on this computer."), _("Your name"), _("You")),
        Asked("adult", _("Does a partner move with you?"), _("Their name"), none),
        *(Asked(kind.name, _(kind.ask), _(kind.prompt), none) for kind in TOLD),
    ]


def present_in(desk: Desk, step: Asked, number: int) -> tuple[Member, ...]:
    """Return the members that a step is about: the first adult is you, any other your partner."""
    found = desk.plan.profile.each(step.kind)
    return {0: found[:1], 1: found[1:]}.get(number, found)
