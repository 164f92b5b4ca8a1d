"""Somebody's situation held against conditions: what is true for them, what is not, what is unknown."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.condition import (
    Age,
    All,
    Answer,
    AnyAdult,
    AnyOf,
    Anyone,
    Condition,
    Differs,
    Everyone,
    Has,
    Is,
    Known,
    Leaf,
    Not,
)
from relocate_cli.domain.profile.group import Group
from relocate_cli.domain.profile.lanes import LANE_OF_KIND, LANES_ASKED, lanes_of
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import MOVE, STAGE, Question, stages_on
from relocate_cli.domain.truth import Truth, both, either, opposite


class Situation(NamedTuple):
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

    def holds(self, condition: Condition, member: Member | None = None) -> Truth:
        """Return whether the condition is true, false or unknown for this member or the household."""
        match condition:
            case All(parts):
                return both(self.holds(part, member) for part in parts)
            case AnyOf(parts):
                return either(self.holds(part, member) for part in parts)
            case Not(part):
                return opposite(self.holds(part, member))
            case Anyone(part):
                return either(self.holds(part, person) for person in self.profile.persons)
            case Everyone(part):
                return both(self.holds(part, person) for person in self.profile.persons)
            case AnyAdult(part):
                return either(self.holds(part, adult) for adult in self.profile.adults)
        return self._leaf(condition, member)

    def others_asked(self, leaf: Leaf, member: Member | None) -> tuple[Member, ...]:
        """Return the companies or recruits that answer in a member's place what only they are asked."""
        if not isinstance(leaf, Answer | Known):
            return ()
        kind = self.questions[leaf.question].per
        theirs = kind in LANE_OF_KIND and not (member and member.kind == kind)
        return self.profile.each(kind) if theirs else ()

    def _leaf(self, leaf: Leaf, member: Member | None) -> Truth:
        if others := self.others_asked(leaf, member):
            return either(self._leaf(leaf, one) for one in others)
        match leaf:
            case Is(group):
                return self.holds(self.groups[group].when, member)
            case Answer(question, values):
                return self._answered(self.questions[question], values, member)
            case Known(question):
                found = self.questions[question]
                asked = self.asked(found, member)
                return self.concerns(found, member) and self.profile.answer(question, asked) is not None
            case Differs(question):
                return len({self.profile.answer(question, one) for one in self.profile.persons} - {None}) > 1
            case Has(paper):
                return (paper, "") in self.held or (member is not None and (paper, member.id) in self.held)
            case Age(low, high):
                return member.is_aged(low, high, self.day_for(member)) if member else False

    def _answered(self, question: Question, values: tuple[str, ...], member: Member | None) -> Truth:
        if not self.concerns(question, member):
            return False
        if question.id == LANES_ASKED:
            return not lanes_of(self.profile).isdisjoint(values)
        if question.id == STAGE:
            reached = not self.stages(member).isdisjoint(values)
            return both((self.holds(question.when, member), reached))
        answer = self.profile.answer(question.id, asked := self.asked(question, member))
        chosen = None if answer is None else any(value in values for value in answer)
        return both((self.holds(question.when, asked or member), chosen))

    def never_asked(self, question: Question, member: Member | None) -> bool:
        """Whether the question is one for this member, but not after what else was answered."""
        return self.concerns(question, member) and self.holds(question.when, member) is False

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
