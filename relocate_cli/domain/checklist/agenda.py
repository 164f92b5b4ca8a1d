"""What to do first: what presses most, and then by the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.pressure import Pressure, is_legal, is_overdue, is_pressing, pressure
from relocate_cli.domain.checklist.urgency import is_asked_early, presses, stands_on_its_own, urgency
from relocate_cli.domain.profile.member import is_for

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item

BEFORE = {Pressure.ENDANGERED: Pressure.TODAY, Pressure.UNSURE: Pressure.UNSURE}
"""How that presses which comes before what has to be granted."""


def next_items(checklist: Checklist, today: date, person: str = "") -> list[Item]:
    """Return what can be done now, what presses most first."""
    place = {item.key: number for number, item in enumerate(checklist.items)}
    feeding = _before_a_grant(checklist, today)
    unsure = {item.key for item in checklist.items if item.is_open and item.task.takes_unknown}

    def rank(item: Item) -> tuple[int, bool, bool, date, bool, bool, bool, int, int, int]:
        feeds = feeding.get(item.key, Pressure.UNDATED)
        level = min(presses(item, today, unsure), feeds)
        return (
            level,
            item.task.is_voluntary,
            level != feeds,
            day := urgency(item, today, unsure),
            not is_legal(item),
            not is_pressing(item),
            is_asked_early(item, day),
            stands_on_its_own(item, today),
            -item.frees,
            place[item.key],
        )

    now = (item for item in checklist.items if is_for(item.member, person) and _can_be_done(item, today))
    return sorted(now, key=rank)


def _can_be_done(item: Item, today: date) -> bool:
    return item.state in {State.READY, State.LATE} or is_overdue(item, today)


def _before_a_grant(checklist: Checklist, today: date) -> dict[ItemKey, Pressure]:
    """Return how that presses which comes right before something that others have to grant in time."""
    found: dict[ItemKey, Pressure] = {}
    for item in checklist.items:
        level = BEFORE.get(pressure(item, today)) if item.is_open and item.leads_to_grant else None
        if level:
            for key in (*item.follows, *(blocker.key for blocker in item.blockers)):
                found[key] = min(level, found.get(key, level))
    return found


def of_person(items: tuple[Item, ...], person: str) -> tuple[Item, ...]:
    """Return the items of one member, with those of the household."""
    return tuple(item for item in items if is_for(item.member, person))
