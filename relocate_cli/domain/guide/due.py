"""Rules for the days of a task or of a phase: when it opens, by when it is due, until when it makes sense."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.deadline import Deadline
from relocate_cli.domain.dates.parsing import parse_deadline, parse_limit
from relocate_cli.domain.dates.span import Span, span_of
from relocate_cli.domain.profile.condition import ALWAYS, Condition
from relocate_cli.domain.profile.written_condition import when_of

NEVER = "never"
"""How a task of a phase that lapses says that it does not."""


class Due(NamedTuple):
    """A rule for a day: whether a law or good advice says so, what it means, and for whom."""

    by: Deadline
    legal: bool = False
    when: Condition = ALWAYS
    over: bool = False
    """Whether everything is to be over by then, waiting included; otherwise it is to be handed in."""
    rolls: bool = False
    """Whether a last day on which offices are closed ends on the next working day."""
    span: Span = Span()
    """From when until when the rule itself holds."""
    presses: bool = False
    """Whether money, a right or a duty hangs on the day: good advice, yet it gives way to nothing."""
    is_limit: bool = False
    """Whether this is `over_by`, which says nothing any more once its day is past."""

    @property
    def is_last_day(self) -> bool:
        """Whether a law says by when it has to be handed in."""
        return self.legal and not self.over

    @property
    def is_grant(self) -> bool:
        """Whether others have to have granted something by then."""
        return self.over and not self.is_limit


def dues_of(written: Iterable[Mapping[str, Any]]) -> tuple[Due, ...]:
    """Return the days that checked rules describe, each for whom it is."""
    return tuple(map(_due, written))


def _due(written: Mapping[str, Any]) -> Due:
    legal = written.get("kind") == "legal"
    return Due(
        by=parse_deadline(written["by"]),
        legal=legal,
        when=when_of(written),
        over=written.get("means") == "over",
        rolls=written.get("rolls", legal),
        presses=written.get("presses", False),
        span=span_of(written),
    )


def limit_of(written: Mapping[str, Any]) -> tuple[Due, ...]:
    """Return by when everything should be over; nothing when the record does not say."""
    if "over_by" not in written:
        return ()
    return (Due(parse_limit(written["over_by"]), over=True, is_limit=True),)


def lapse_of(written: Mapping[str, Any], otherwise: Deadline | None = None) -> Deadline | None:
    """Return after which day a task or the tasks of a phase make no sense any more."""
    lapses = written.get("lapses")
    if lapses is None:
        return otherwise
    return None if lapses == NEVER else parse_limit(lapses)
