"""Why a condition is true, false or unknown for somebody: the facts that decide it, and no others."""

from collections.abc import Iterator
from typing import NamedTuple

from relocate_cli.domain.profile.condition import (
    All,
    Answer,
    AnyAdult,
    AnyOf,
    Anyone,
    Condition,
    Everyone,
    Is,
    Known,
    Leaf,
    Not,
)
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation
from relocate_cli.domain.truth import Truth


class Reason(NamedTuple):
    """One fact that decides a condition: for whom, and whether it is true, false or unknown."""

    leaf: Leaf
    member: Member | None
    truth: Truth
    negated: bool = False
    """Whether the condition asks that it is not so."""

    @property
    def stands_in_the_way(self) -> bool:
        """Whether this fact is what keeps the condition from being true."""
        return self.truth is self.negated


def reasons(
    situation: Situation, condition: Condition, member: Member | None = None, *, negated: bool = False
) -> list[Reason]:
    """Return the facts that make the condition true, false or unknown, and no others."""
    truth = situation.holds(condition, member)
    persons = situation.profile.persons
    match condition:
        case All(parts) | AnyOf(parts):
            chosen = [(part, member) for part in parts if situation.holds(part, member) is truth]
        case Anyone(part) | Everyone(part):
            chosen = [(part, person) for person in persons if situation.holds(part, person) is truth]
            chosen = chosen[:1] if truth and isinstance(condition, Anyone) else chosen  # one is enough
        case AnyAdult(part):
            adults = [(part, adult) for adult in situation.profile.adults]
            chosen = [one for one in adults if situation.holds(*one) is truth]
            chosen = chosen[:1] if truth else chosen
        case Answer() | Known() if others := situation.others_asked(condition, member):
            chosen = [(condition, one) for one in others if situation.holds(condition, one) is truth]
            chosen = chosen[:1] if truth else chosen
        case Not(part):
            return reasons(situation, part, member, negated=not negated)
        case Is(group) if truth is not True:
            chosen = [(situation.groups[group].when, member)]
        case Answer(name) if situation.never_asked(situation.questions[name], member):
            chosen = [(situation.questions[name].when, member)]
        case leaf:
            return [Reason(leaf, member, truth, negated)]
    return [reason for part, whose in chosen for reason in reasons(situation, part, whose, negated=negated)]


def open_questions(situation: Situation, condition: Condition, member: Member | None = None) -> list[Reason]:
    """Return what would have to be known to decide the condition; nothing if it is decided.

    A question that is itself asked only under an unknown condition gives way to what decides that.
    """
    if situation.holds(condition, member) is not None:
        return []
    found = (
        question for reason in reasons(situation, condition, member) for question in _open(situation, reason)
    )
    return list(dict.fromkeys(found))


def _open(situation: Situation, reason: Reason) -> Iterator[Reason]:
    if not isinstance(reason.leaf, Answer):
        yield reason
        return
    question = situation.questions[reason.leaf.question]
    member = situation.asked(question, reason.member)
    before = open_questions(situation, question.when, reason.member)
    yield from before or [Reason(Known(question.id), member, None)]
