"""Somebody's situation held against conditions: what is true for them, what is not, what is unknown."""

from relocate_cli.domain.profile.asked import Asked
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
from relocate_cli.domain.profile.lanes import LANES_ASKED, lanes_of
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.question import STAGE, Question
from relocate_cli.domain.truth import Truth, both, either, opposite


class Situation(Asked):
    """What is known about a household on a day, in the terms of a guide."""

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
