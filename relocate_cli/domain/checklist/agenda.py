"""What to do first: a law's last day, late by law, an answer overdue, a permit in danger, what begins today.

The rest follows by the time that is left.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item, ItemKey

LAST_DAY, LATE, OVERDUE, ENDANGERED, TODAY, PERMIT, BY_SLACK, UNKNOWN_WAIT, UNDATED = range(9)
"""In this order things press."""


def next_items(checklist: Checklist, today: date, person: str = "") -> list[Item]:
    """Return what can be done now, what presses most first."""
    place = {item.key: number for number, item in enumerate(checklist.items)}
    feeding = set(_before_the_endangered(checklist, today))
    items = [
        item
        for item in checklist.items
        if (item.state in {State.READY, State.LATE} or _is_overdue(item, today)) and _is_for(item, person)
    ]

    def rank(item: Item) -> tuple[int, bool, date, int, int]:
        day = max((item.due if item.state is State.LATE else item.begin_by) or today, _floor(item, today))
        return (pressure(item, today), item.key not in feeding, day, -item.frees, place[item.key])

    return sorted(items, key=rank)


def pressure(item: Item, today: date) -> int:
    """Return how an item presses: because the law is waiting, an answer, the day, or nothing."""
    legal = bool(item.rule and item.rule.legal)
    is_permit = bool(legal and item.rule and item.rule.over)
    if legal and not is_permit and item.due == today:
        return LAST_DAY
    if item.state is State.LATE:
        return LATE
    if _is_overdue(item, today):
        return OVERDUE
    if item.begin_by and item.begin_by <= today:
        return ENDANGERED if is_permit else TODAY
    if item.task.takes_unknown and is_permit:
        return PERMIT
    if item.begin_by:
        return BY_SLACK
    return UNKNOWN_WAIT if item.task.takes_unknown else UNDATED


def _before_the_endangered(checklist: Checklist, today: date) -> Iterator[ItemKey]:
    """Yield what comes right before a permit that may come too late."""
    for item in checklist.items:
        if item.is_open and pressure(item, today) == ENDANGERED:
            yield from (*item.follows, *(blocker.key for blocker in item.blockers))


def _floor(item: Item, today: date) -> date:
    """Return today for what has to begin at once: how long ago it would have been good presses nobody."""
    return date.min if item.state is State.LATE else today


def _is_overdue(item: Item, today: date) -> bool:
    return item.state is State.WAITING and item.expected is not None and item.expected[1] < today


def _is_for(item: Item, person: str) -> bool:
    """Whether the item is for this member or for the whole household."""
    return not person or item.member is None or person == "all" or item.member.is_called(person)


def of_person(items: tuple[Item, ...], person: str) -> tuple[Item, ...]:
    """Return the items of one member, with those of the household."""
    return tuple(item for item in items if _is_for(item, person))
