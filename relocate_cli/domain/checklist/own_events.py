"""Events of the guide that a household can put into its calendar: on a known day, and not for others."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.dates.happening import next_happening
from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.profile.written_condition import condition_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relocate_cli.domain.dates.happening import Happening
    from relocate_cli.domain.profile.situation import Situation

AHEAD = timedelta(days=366)
"""So far one looks for the next time."""


class OwnEvent(NamedTuple):
    """An event of the guide, and when it is next."""

    record: Record
    next: Happening

    @property
    def key(self) -> str:
        """How it is known again: ``event:winter-fair``."""
        return f"event:{self.record.id}"


def own_events(events: Mapping[str, Mapping[str, Any]], situation: Situation, today: date) -> list[OwnEvent]:
    """Return the events of the coming year that are for this household, the next first."""
    found = []
    for id, fields in events.items():
        happening = next_happening(fields, today, today + AHEAD)
        if happening and not happening.some_time and _is_for(fields, situation):
            found.append(OwnEvent(Record("events", id, fields), happening))
    return sorted(found, key=lambda event: (event.next.first, event.record.id))


def _is_for(fields: Mapping[str, Any], situation: Situation) -> bool:
    return "when" not in fields or situation.holds(condition_of(fields["when"])) is True
