"""One thing to do, and the rules about it: for whom, when, with which papers, in which order."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.deadline import Deadline, parse_deadline
from relocate_cli.domain.dates.duration import Duration, parse_duration
from relocate_cli.domain.profile.condition import ALWAYS, Condition
from relocate_cli.domain.profile.written_condition import condition_of

ONCE = "once"
FOR_HOUSEHOLD = frozenset({ONCE, "household"})
"""How a task and how a question say that they are not for each of somebody."""


class Due(NamedTuple):
    """By when, whether a law or good advice says so, and for whom."""

    by: Deadline
    legal: bool
    when: Condition


class Task(NamedTuple):
    """What every list needs to know of a task; its long texts are kept apart."""

    id: str
    title: str
    phase: str
    rev: int
    pack: str
    """The pack that defines it."""
    for_each: str
    """``once``, or which members have one each: ``person``, ``adult``, ``child``, ``pet``, ``car``."""
    when: Condition
    needs: tuple[str, ...]
    gives: tuple[str, ...]
    after: tuple[str, ...]
    opens: tuple[Due, ...]
    """The first sensible day; the first one whose condition holds counts."""
    due: tuple[Due, ...]
    """The first one whose condition holds counts."""
    takes: Duration | None
    parts: int
    """How many lines can be ticked on their own."""


def task_of(id: str, written: Mapping[str, Any]) -> Task:
    """Return the task that a checked, layered record describes."""
    return Task(
        id=id,
        title=written["title"],
        phase=written["phase"],
        rev=written.get("rev", 1),
        pack=written["pack"],
        for_each=written.get("for", ONCE).removeprefix("each "),
        when=condition_of(written.get("when", {})),
        needs=tuple(written.get("needs", ())),
        gives=tuple(written.get("gives", ())),
        after=tuple(written.get("after", ())),
        opens=dues_of(written.get("opens", ())),
        due=dues_of(written.get("due", ())),
        takes=parse_duration(written["takes"]) if "takes" in written else None,
        parts=written["parts"] if "parts" in written else len(written.get("do", ())),
    )


def dues_of(written: Iterable[Mapping[str, Any]]) -> tuple[Due, ...]:
    """Return the days that checked rules describe, each for whom it is."""
    return tuple(map(_due, written))


def _due(written: Mapping[str, Any]) -> Due:
    when = condition_of(written["when"]) if "when" in written else ALWAYS
    return Due(parse_deadline(written["by"]), written.get("kind") == "legal", when)
