"""Of whom each question is asked, and whose answers and days count for whom."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.condition import Answer, Known, Leaf
from relocate_cli.domain.profile.group import Group
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import MOVE, STAGE, Question, stages_on


class Asked(NamedTuple):
    """What is known about a household on a day, in the terms of a guide."""

    profile: Profile
    questions: Mapping[str, Question]
    groups: Mapping[str, Group]
    held: frozenset[tuple[str, str]]
    """Papers held: (paper, member id), with an empty member id for the household."""
    today: date

    def day_for(self, member: Member | None) -> date:
        """Return the day on which ages count: that of the member's own move, or today if it is past."""
        move = self.date_of(MOVE, member) if MOVE in self.questions else None
        return max(move or self.today, self.today)

    def date_of(self, question: str, member: Member | None) -> date | None:
        """Return the day that answers a date question for a member or the household."""
        return self.profile.date_of(question, self.asked(self.questions[question], member))

    def is_about(self, question: str, member: Member | None) -> bool:
        """Whether the day that counts for a member is one that somebody knows only about."""
        return bool(self.profile.about_what(question, self.asked(self.questions[question], member)))

    def stages(self, member: Member | None) -> frozenset[str]:
        """Return where somebody is with the move; who moves is here from the day of the move on, too."""
        answer = self.profile.answer(STAGE, self.asked(self.questions[STAGE], member)) or ()
        move = self.date_of(MOVE, member) if MOVE in self.questions else None
        return stages_on(self.today, answer, move)

    def others_asked(self, leaf: Leaf, member: Member | None) -> tuple[Member, ...]:
        """Return the companies or recruits that answer in a member's place what only they are asked."""
        if not isinstance(leaf, Answer | Known):
            return ()
        kind = self.questions[leaf.question].per
        theirs = kind in LANE_OF_KIND and not (member and member.kind == kind)
        return self.profile.each(kind) if theirs else ()

    def asked_of(self, question: Question) -> tuple[Member | None, ...]:
        """Return whom a question is asked of: the household, or the members it is for."""
        return (None,) if question.for_household else self.profile.each(question.per)

    def concerns(self, question: Question, member: Member | None) -> bool:
        """Whether the question is one for this member, or for the household of which it is a part."""
        if question.for_household or member is None:
            return question.for_household
        return question.inherited or member.is_one_of(question.per)

    def asked(self, question: Question, member: Member | None) -> Member | None:
        """Return whose answer counts for a member: their own, that of whom they come with, or nobody's."""
        if question.per in LANE_OF_KIND and not (member and member.kind == question.per):
            return next(iter(self.profile.each(question.per)), None)
        if question.for_household or member is None:
            return None
        return member if member.is_one_of(question.per) else self.profile.companion_of(member)
