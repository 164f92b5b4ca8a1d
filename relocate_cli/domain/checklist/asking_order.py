"""In which order the interview asks: part by part, and what one person is asked stands together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.interview_parts import INTERVIEW_PARTS
from relocate_cli.domain.profile.member import id_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.profile.situation import Situation


def as_asked(askings: Iterable[Asking], situation: Situation) -> list[Asking]:
    """Return them as they are asked: part by part, and in each part what one person is asked together.

    What is asked of the household, or probably has one answer for all, comes with the first person.
    """
    order = {id: number for number, id in enumerate(situation.questions)}
    who = {member.id: number for number, member in enumerate(situation.profile.members)}
    who[""] = 0
    return sorted(
        askings,
        key=lambda asking: (
            INTERVIEW_PARTS.index(asking.question.section),
            0 if asking.question.together else who[id_of(asking.member)],
            order[asking.question.id],
            who[id_of(asking.member)],
        ),
    )
