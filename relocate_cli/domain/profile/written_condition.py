"""From a `when` as packs write it to the condition that it describes."""

from collections.abc import Iterable, Mapping
from typing import Any

from relocate_cli.domain.profile.condition import (
    OLDEST,
    Age,
    All,
    Answer,
    AnyOf,
    Anyone,
    Condition,
    Everyone,
    Has,
    Is,
    Known,
    Not,
)


def condition_of(written: Mapping[str, Any]) -> Condition:
    """Return the condition that a `when` describes, in the form that `condition_reading` gives it."""
    parts = tuple(_part(key, value) for key, value in written.items())
    return parts[0] if len(parts) == 1 else All(parts)


def _part(key: str, value: Any) -> Condition:
    match key:
        case "all":
            return All(tuple(map(condition_of, value)))
        case "any":
            return AnyOf(tuple(map(condition_of, value)))
        case "not":
            return Not(condition_of(value))
        case "anyone":
            return Anyone(condition_of(value))
        case "everyone":
            return Everyone(condition_of(value))
        case "is":
            return _any_of(Is(group) for group in value)
        case "has":
            return _any_of(Has(paper) for paper in value)
        case "known":
            return _any_of(Known(question) for question in value)
        case "age":
            return Age(value.get("from", 0), value.get("to", OLDEST))
    return Answer(key, tuple(value))


def _any_of(parts: Iterable[Condition]) -> Condition:
    found = tuple(parts)
    return found[0] if len(found) == 1 else AnyOf(found)
