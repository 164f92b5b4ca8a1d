"""From a `when` as packs write it to the condition that it describes."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from relocate_cli.domain.profile.condition import (
    ALWAYS,
    OLDEST,
    Age,
    All,
    Answer,
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

NAMED: dict[str, Callable[[str], Leaf]] = {"is": Is, "has": Has, "known": Known, "differs": Differs}
"""What names records; of several names any one will do."""


def condition_of(written: Mapping[str, Any]) -> Condition:
    """Return the condition that a `when` describes, in the form that `condition_reading` gives it."""
    parts = tuple(_part(key, value) for key, value in written.items())
    return parts[0] if len(parts) == 1 else All(parts)


def when_of(written: Mapping[str, Any]) -> Condition:
    """Return for whom a record is, or a rule of one; without a `when` for everybody."""
    return condition_of(written["when"]) if "when" in written else ALWAYS


def _part(key: str, value: Any) -> Condition:
    if key in NAMED:
        return _any_of(NAMED[key](name) for name in value)
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
        case "age":
            return Age(value.get("from", 0), value.get("to", OLDEST))
    return Answer(key, tuple(value))


def _any_of(parts: Iterable[Condition]) -> Condition:
    found = tuple(parts)
    return found[0] if len(found) == 1 else AnyOf(found)
