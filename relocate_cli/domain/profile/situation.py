"""Somebody's situation held against conditions: what is true for them, what is not, what is unknown."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.condition import (
    OLDEST,
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
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import HERE, MOVE, MOVING, STAGE, Question
from relocate_cli.domain.truth import Truth, both, either

OF_AGE = 18
"""Adults are at least this old, also those whose birth nobody told us."""


class Group(NamedTuple):
    """A kind of newcomer: a condition with a name."""

    id: str
    title: str
    when: Condition


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
        return self.profile.is_about(question, self.asked(self.questions[question], member))

    def stages(self, member: Member | None) -> frozenset[str]:
        """Return where somebody is with the move; who moves is here from the day of the move on, too."""
        question = self.questions[STAGE]
        answer = self.profile.answer(STAGE, self.asked(question, member)) or ()
        move = self.date_of(MOVE, member) if MOVE in self.questions else None
        arrived = {HERE} if move and move <= self.today and MOVING in (answer or (MOVING,)) else set()
        return frozenset(arrived | set(answer or (() if arrived else (MOVING,))))

    def holds(self, condition: Condition, member: Member | None = None) -> Truth:
        """Return whether the condition is true, false or unknown for this member or the household."""
        match condition:
            case All(parts):
                return both(self.holds(part, member) for part in parts)
            case AnyOf(parts):
                return either(self.holds(part, member) for part in parts)
            case Not(part):
                truth = self.holds(part, member)
                return None if truth is None else not truth
            case Anyone(part):
                return either(self.holds(part, person) for person in self.profile.persons)
            case Everyone(part):
                return both(self.holds(part, person) for person in self.profile.persons)
            case AnyAdult(part):
                return either(self.holds(part, adult) for adult in self.profile.adults)
        return self._leaf(condition, member)

    def _leaf(self, leaf: Leaf, member: Member | None) -> Truth:
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
                given = {self.profile.answer(question, person) for person in self.profile.persons}
                return len(given - {None}) > 1
            case Has(paper):
                return (paper, "") in self.held or (member is not None and (paper, member.id) in self.held)
            case Age(low, high):
                return self._is_aged(member, low, high)

    def _is_aged(self, member: Member | None, low: int, high: int) -> Truth:
        if not member or not member.is_person:
            return False
        age = member.age_on(self.day_for(member))
        if age is None and member.kind == "adult":
            sure = low <= OF_AGE and high == OLDEST
            return True if sure else False if high < OF_AGE else None
        return None if age is None else low <= age <= high

    def _answered(self, question: Question, values: tuple[str, ...], member: Member | None) -> Truth:
        if not self.concerns(question, member):
            return False
        if question.id == STAGE:
            return not self.stages(member).isdisjoint(values)
        asked = self.asked(question, member)
        answer = self.profile.answer(question.id, asked)
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
        if question.for_household or member is None:
            return None
        return member if member.is_one_of(question.per) else self.profile.companion_of(member)
