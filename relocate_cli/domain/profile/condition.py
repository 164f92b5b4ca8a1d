"""Whether a task concerns somebody: true, false, or unknown until a question is answered.

This module leaves out `from __future__ import annotations`, and so does every module with NamedTuples that is
loaded when the program starts: a NamedTuple compiles annotations that are text, which takes 0.4 ms a class.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from relocate_cli.domain.variant import variant


@variant
class All(NamedTuple):
    """Every part holds; with no parts it always holds."""

    parts: "tuple[Condition, ...]"


@variant
class AnyOf(NamedTuple):
    """At least one part holds."""

    parts: "tuple[Condition, ...]"


@variant
class Not(NamedTuple):
    """The part does not hold."""

    part: "Condition"


@variant
class Anyone(NamedTuple):
    """The part holds for at least one person of the household."""

    part: "Condition"


@variant
class Everyone(NamedTuple):
    """The part holds for each person of the household."""

    part: "Condition"


@variant
class Answer(NamedTuple):
    """The question is answered with one of these values."""

    question: str
    values: tuple[str, ...]


@variant
class Known(NamedTuple):
    """The question is answered."""

    question: str


@variant
class Is(NamedTuple):
    """The person is of this kind of newcomer (a group of the guide)."""

    group: str


@variant
class Has(NamedTuple):
    """The paper is held."""

    paper: str


@variant
class Age(NamedTuple):
    """The person's age lies between these years, both included."""

    low: int
    high: int


Leaf: TypeAlias = Answer | Known | Is | Has | Age
Condition: TypeAlias = All | AnyOf | Not | Anyone | Everyone | Leaf

ALWAYS = All(())
OLDEST = 150
"""Years; the upper end of an age that has none of its own, beyond which nobody lives."""


def leaves(condition: "Condition") -> Iterator[Leaf]:
    """Yield every answer, group, paper and age that the condition speaks of."""
    waiting = [condition]
    while waiting:
        match waiting.pop():
            case All(parts) | AnyOf(parts):
                waiting.extend(reversed(parts))
            case Not(part) | Anyone(part) | Everyone(part):
                waiting.append(part)
            case leaf:
                yield leaf
