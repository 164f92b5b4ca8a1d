"""What has to be said before anything else: an obstacle, or a day that can no longer be kept."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.span import Span, span_of
from relocate_cli.domain.profile.condition import Condition
from relocate_cli.domain.profile.written_condition import condition_of


class GuideWarning(NamedTuple):
    """Whom it concerns, and which tasks must be too late for it."""

    id: str
    title: str
    text: str
    """What can be done, in light Markdown."""
    when: Condition
    late: tuple[str, ...]
    """Said only while one of these cannot be over in time."""
    may_be_late: tuple[str, ...]
    """Said only while one of these may be over too late, and none is for certain; nothing in both: always."""
    tasks: tuple[str, ...]
    """What can be done about it."""
    span: Span


def warning_of(id: str, written: Mapping[str, Any]) -> GuideWarning:
    """Return the warning that a checked, layered record describes."""
    return GuideWarning(
        id=id,
        title=written["title"],
        text=written.get("text", ""),
        when=condition_of(written.get("when", {})),
        late=tuple(written.get("late", ())),
        may_be_late=tuple(written.get("may_be_late", ())),
        tasks=tuple(written.get("tasks", ())),
        span=span_of(written),
    )
