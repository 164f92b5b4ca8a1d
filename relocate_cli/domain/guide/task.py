"""One thing to do, and the rules about it: for whom, when, with which papers, in which order."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.deadline import Deadline
from relocate_cli.domain.dates.duration import Duration
from relocate_cli.domain.dates.span import Span, span_of
from relocate_cli.domain.guide.due import Due, dues_of
from relocate_cli.domain.guide.part import Part, part_of
from relocate_cli.domain.guide.waiting import Wait, Waiting, waits_for_of, waits_of
from relocate_cli.domain.profile.condition import Condition
from relocate_cli.domain.profile.written_condition import condition_of

ONCE = "once"
FOR_HOUSEHOLD = frozenset({ONCE, "household"})
"""How a task and how a question say that they are not for each of somebody."""


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
    """What comes before it in order; nothing blocks."""
    waits_for: tuple[Wait, ...]
    """What blocks it although it gives no paper."""
    opens: tuple[Due, ...]
    """The first sensible day; the first one whose condition holds counts."""
    due: tuple[Due, ...]
    """The first one whose condition holds counts."""
    lapses: Deadline | None
    """After which day it makes no sense any more; what a law demands never lapses."""
    waits: tuple[Waiting, ...]
    """How long the authority or the counterpart needs; the first one whose condition holds counts."""
    span: Span
    """From when until when there is such a task at all."""
    parts: tuple[Part, ...]
    """Its lines, which can be ticked on their own; also those that do not hold today."""
    is_voluntary: bool = False
    """Whether nobody has to, so that it goes without a word when its time is over."""

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """For whom its waiting times are, and what it waits for."""
        return (*(wait.when for wait in self.waits), *(wait.when for wait in self.waits_for))

    @property
    def takes(self) -> Duration | None:
        """How long one waits, where a source tells: for those of whom nothing else is said."""
        return self.waits[-1].takes if self.waits else None

    @property
    def takes_unknown(self) -> bool:
        """Whether one has to wait, and no source tells how long."""
        return bool(self.waits and not self.waits[-1].takes)


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
        waits_for=waits_for_of(written.get("waits_for", ())),
        opens=dues_of(written.get("opens", ())),
        due=dues_of(written.get("due", ())),
        lapses=None,
        waits=waits_of(written.get("takes", ())),
        span=span_of(written),
        parts=tuple(map(part_of, written.get("parts", ()))),
        is_voluntary=bool(written.get("voluntary")),
    )
