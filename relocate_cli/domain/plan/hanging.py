"""What was saved about one member, and goes when that member leaves the household."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.member import Member


class Hanging(NamedTuple):
    """How much was saved about a member, and goes with them."""

    ticks: int
    answers: int
    others: int
    """Papers and notes."""


def hanging_on(plan: Plan, member: Member) -> Hanging:
    """Return how many answers, ticks, papers and notes hang on this member."""
    progress = plan.progress
    ticks, answers, others = (
        sum(member.id in key[1:] for kept in several for key in kept)
        for several in (
            (progress.marks, progress.ticks),
            (plan.profile.answers,),
            (progress.papers, progress.notes),
        )
    )
    return Hanging(ticks, answers, others)
