"""Questions on whose answers other answers rest, although no condition waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.profile import COMES_WITH
from relocate_cli.domain.profile.question import STAGE

if TYPE_CHECKING:
    from relocate_cli.domain.profile.situation import Situation


def behind_others(situation: Situation) -> set[tuple[str, str]]:
    """Return who has not told the stage, or with whom they come; meanwhile the likely answer counts."""
    asked = (
        (question, member)
        for question in (situation.questions.get(STAGE), situation.questions.get(COMES_WITH))
        for member in (situation.asked_of(question) if question else ())
        if question and situation.holds(question.when, member)
    )
    answer = situation.profile.answer
    return {(one.id, id_of(member)) for one, member in asked if answer(one.id, member) is None}
