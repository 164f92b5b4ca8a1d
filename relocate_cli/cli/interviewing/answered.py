"""The answers that concern a household, each once for all who gave the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.asking_order import as_asked
from relocate_cli.domain.checklist.interview import Asking
from relocate_cli.domain.profile.told_answer import told_before

if TYPE_CHECKING:
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.plans import Desk


class Answered(NamedTuple):
    """A question, and those who gave the same answer, or none yet; nobody means the household."""

    question: Question
    members: list[Member | None]

    def whose(self, profile: Profile) -> str:
        """Return who they are, as the beginning of a line; nothing where it goes without saying."""
        names = ", ".join(member.name for member in self.members if member)
        return f"{names}: " if names and len(profile.members) > 1 else ""


def answered_alike(desk: Desk) -> list[Answered]:
    """Return the questions that concern this household, answered or still open, as they are asked."""
    alike: dict[tuple[object, ...], Answered] = {}
    for question, member in as_asked(_relevant(desk), desk.situation):
        key = (question.id, told_before(question, member, desk.situation))
        alike.setdefault(key, Answered(question, [])).members.append(member)
    return list(alike.values())


def _relevant(desk: Desk) -> list[Asking]:
    situation = desk.situation
    open_ones = set(desk.askings)
    return [
        asking
        for question in situation.questions.values()
        for asking in (Asking(question, member) for member in situation.asked_of(question))
        if asking in open_ones
        or (
            situation.profile.answer(question.id, asking.member)
            and situation.holds(question.when, asking.member) is not False
        )
    ]
