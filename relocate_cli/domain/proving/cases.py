"""Every case that matters to a condition: answers are tried one by one until it is decided.

What some answers decide stays so with more (Kleene), so together the cases cover all households.
"""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.guide.task import FOR_HOUSEHOLD, ONCE
from relocate_cli.domain.profile.condition import (
    OLDEST,
    Age,
    All,
    Answer,
    AnyAdult,
    Anyone,
    Condition,
    Differs,
    Everyone,
    Known,
)
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
from relocate_cli.domain.profile.member import OF_AGE, Member
from relocate_cli.domain.profile.member_kinds import ROWS
from relocate_cli.domain.proving.imagined import Imagined, imagined
from relocate_cli.domain.proving.parts import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide

NAMES = ("Anna", "Jan", "Mila", "Tom")
MOST_PERSONS = 3
OTHERS = {
    kind.name: Member(kind.imagined.lower(), kind.imagined, kind.name) for kind in ROWS if kind.imagined
}


class Case(NamedTuple):
    """A situation in which a condition is decided, and for whom."""

    situation: Imagined
    member: Member | None


class Goal(NamedTuple):
    """A condition that is to be decided, and whom it is about: the household, or each of somebody."""

    condition: Condition
    each: str

    def about(self, member: Member | None) -> Member | None:
        """Return whom the condition is held against: this member, or nobody when it is the household."""
        return None if self.each in FOR_HOUSEHOLD else member


def cases(guide: Guide, goals: list[Goal], day: date, spared: str = "") -> Iterator[Case]:
    """Yield the cases in which all goals are true, small households first.

    What concerns a member is about the same one in every goal; only the question `spared` is left open.
    """
    each = next((goal.each for goal in goals if goal.each not in FOR_HOUSEHOLD), ONCE)
    condition = All(tuple(goal.condition for goal in goals))
    for members in households(guide, condition, each, day):
        start = imagined(guide, members, day)
        for member in start.profile.each(each) if each not in FOR_HOUSEHOLD else (None,):
            parts = [(goal.condition, goal.about(member)) for goal in goals]
            yield from (Case(found, member) for found in _walked(start, parts, spared))


def _walked(
    situation: Imagined, parts: list[tuple[Condition, Member | None]], spared: str
) -> Iterator[Imagined]:
    """Yield the situation with every answer that is needed, and no others, where it comes true."""
    truths = [situation.holds(condition, member) for condition, member in parts]
    if False in truths:
        return
    undecided = (part for part, truth in zip(parts, truths, strict=True) if truth is None)
    choices = (
        choice for condition, member in undecided for choice in situation.open_choices(condition, member)
    )
    is_open = False
    for choice in choices:
        is_open = True
        if choice[0] != spared:
            for decided in situation.decided(choice):
                yield from _walked(decided, parts, spared)
            return
    if is_open if spared else None not in truths:
        yield situation


def households(guide: Guide, condition: Condition, each: str, day: date) -> Iterator[tuple[Member, ...]]:
    """Yield the households that can make a difference, the smallest first."""
    found = list(parts_of(condition, guide))
    many = sum(isinstance(part, Anyone | Everyone | AnyAdult | Differs) for part in found)
    kinds = list(_kinds_of_person(part for part in found if isinstance(part, Age)))
    asked = {guide.questions[part.question].per for part in found if isinstance(part, Answer | Known)}
    others = tuple(OTHERS[kind] for kind in OTHERS if kind == each or kind in asked & {*LANE_OF_KIND})
    for count in range(1, min(MOST_PERSONS, 1 + many + (each == "child")) + 1):
        for chosen in combinations_with_replacement(kinds, count):
            if any(age is None or age >= OF_AGE for age in chosen):
                yield (*map(_person, range(count), chosen, [day] * count), *others)


def _person(number: int, age: int | None, day: date) -> Member:
    kind = "adult" if age is None or age >= OF_AGE else "child"
    born = "" if age is None else day.replace(year=day.year - age).isoformat()
    return Member(NAMES[number].lower(), NAMES[number], kind, born)


def _kinds_of_person(ages: Iterable[Age]) -> Iterator[int | None]:
    """Yield one age for each stretch of life in which no condition changes; an adult's is not asked."""
    edges = {0, *(edge for age in ages for edge in (age.low, age.high + 1))}
    yield None
    yield from sorted(edge for edge in edges if edge < OLDEST)
