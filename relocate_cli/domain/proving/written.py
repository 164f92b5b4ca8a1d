"""A condition as its author would write it, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from collections.abc import Iterable


def written(condition: Condition) -> str:
    """Return the `when` that reads as this condition: `home: rent`, `not: {is: nordic}`."""
    match condition:
        case All(parts):
            return f"all: [{_joined(parts)}]"
        case AnyOf(parts):
            return f"any: [{_joined(parts)}]"
        case Not(part):
            return f"not: {_inside(part)}"
        case Anyone(part):
            return f"anyone: {_inside(part)}"
        case AnyAdult(part):
            return written(part)
        case Everyone(part):
            return f"everyone: {_inside(part)}"
    return _leaf(condition)


def _leaf(leaf: Leaf) -> str:
    match leaf:
        case Answer(question, values):
            return f"{question}: {values[0]}" if len(values) == 1 else f"{question}: [{', '.join(values)}]"
        case Is(group):
            return f"is: {group}"
        case Has(paper):
            return f"has: {paper}"
        case Known(question):
            return f"known: {question}"
        case Differs(question):
            return f"differs: {question}"
        case Age(low, high):
            ends = ([f"from: {low}"] if low else []) + ([f"to: {high}"] if high != OLDEST else [])
            return f"age: {{{', '.join(ends)}}}"


def _inside(condition: Condition) -> str:
    return f"{{{written(condition)}}}"


def _joined(conditions: Iterable[Condition]) -> str:
    return ", ".join(map(_inside, conditions))
