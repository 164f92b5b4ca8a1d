"""How a household that is received stands: one line on a host's desk, one part of the page for a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.agenda import next_items
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.pressure import is_overdue
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.profile.situation import Situation

ARRIVAL = "they-arrive"


class Arrival(NamedTuple):
    """The day on which a household arrives or arrived, and how vaguely it is known."""

    day: date
    about: str


class ReceivedStand(NamedTuple):
    """A household that is received, as a host sees it among the others."""

    id: str
    name: str
    place: str = ""
    arrival: Arrival | None = None
    next: TaskRow | None = None
    late: tuple[TaskRow, ...] = ()
    looked: date | None = None
    trouble: str = ""
    """Why it cannot be opened, or what of it could not be read."""


def arrival_in(situation: Situation) -> Arrival | None:
    """Return when a household arrives: as the host said it, or else the day of their move."""
    for question in (ARRIVAL, MOVE):
        if question in situation.questions and (day := situation.profile.date_of(question)):
            return Arrival(day, situation.profile.about_what(question, None))
    return None


def next_row(checklist: Checklist, today: date) -> TaskRow | None:
    """Return what is to be done first."""
    return next(iter(rows_of(next_items(checklist, today))), None)


def late_rows(items: Iterable[Item], today: date) -> tuple[TaskRow, ...]:
    """Return what should have been done before today."""
    return tuple(rows_of(item for item in items if is_late(item, today)))


def is_late(item: Item, today: date) -> bool:
    """Whether a law wanted an item earlier, or its answer should have come."""
    return item.state is State.LATE or is_overdue(item, today)
