"""How long somebody else needs for a task, and what has to be done before it: each may be for some only."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.duration import Duration, parse_duration
from relocate_cli.domain.profile.condition import ALWAYS, Condition
from relocate_cli.domain.profile.written_condition import when_of

UNKNOWN_WAIT = "unknown"
"""How a waiting time says that no source tells how long it is."""


class Wait(NamedTuple):
    """A task that has to be done first although it gives no paper, and why."""

    task: str
    why: str
    when: Condition = ALWAYS


class Waiting(NamedTuple):
    """A waiting time, and for whom."""

    takes: Duration | None
    """None where no source tells."""
    when: Condition = ALWAYS


def waits_of(written: Iterable[Mapping[str, Any]]) -> tuple[Waiting, ...]:
    """Return the waiting times that checked rules describe."""
    return tuple(map(_waiting, written))


def waits_for_of(written: Iterable[Mapping[str, Any]]) -> tuple[Wait, ...]:
    """Return what blocks a task although it gives no paper."""
    return tuple(Wait(wait["task"], wait["why"], when_of(wait)) for wait in written)


def _waiting(written: Mapping[str, Any]) -> Waiting:
    wait = written["wait"]
    return Waiting(None if wait == UNKNOWN_WAIT else parse_duration(wait), when_of(written))
