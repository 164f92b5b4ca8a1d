"""How long somebody else needs for a task: an authority, a counterpart; it may differ by whose task it is."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.duration import Duration, parse_duration
from relocate_cli.domain.profile.condition import ALWAYS, Condition
from relocate_cli.domain.profile.written_condition import condition_of

UNKNOWN_WAIT = "unknown"
"""How a waiting time says that no source tells how long it is."""


class Waiting(NamedTuple):
    """A waiting time, and for whom."""

    takes: Duration | None
    """None where no source tells."""
    when: Condition = ALWAYS


def waits_of(written: Iterable[Mapping[str, Any]]) -> tuple[Waiting, ...]:
    """Return the waiting times that checked rules describe."""
    return tuple(map(_waiting, written))


def _waiting(written: Mapping[str, Any]) -> Waiting:
    wait = written["wait"]
    return Waiting(
        None if wait == UNKNOWN_WAIT else parse_duration(wait),
        condition_of(written["when"]) if "when" in written else ALWAYS,
    )
