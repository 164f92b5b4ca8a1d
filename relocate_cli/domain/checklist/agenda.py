"""What to do first: what is late or soon due, then what can be done now, in order."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Checklist, Item, ItemKey

SOON = timedelta(days=14)


def next_items(checklist: Checklist, today: date, person: str = "") -> list[Item]:
    """Return what can be done now: late first, then what presses within two weeks, then the rest in order.

    What others wait for presses as much as they do. An answer that should have come by now is worth a
    call, so it counts as something to do.
    """
    items = [
        item
        for item in checklist.items
        if (item.state in {State.READY, State.LATE} or _is_overdue(item, today)) and _is_for(item, person)
    ]
    days = pressing_days(checklist)
    urgent = [item for item in items if item.state is State.LATE or days[item.key] <= today + SOON]
    urgent.sort(key=lambda item: (item.state is not State.LATE, days[item.key]))
    return urgent + [item for item in items if item not in urgent]


def pressing_days(checklist: Checklist) -> dict[ItemKey, date]:
    """Return by when each item should be done for its own sake or for what waits for it."""
    items = {item.key: item for item in checklist.items}
    days = {key: item.due or date.max for key, item in items.items()}
    waiting = [key for key, item in items.items() if item.is_open and item.due]
    while waiting:
        key = waiting.pop()
        for blocker in items[key].blockers:
            if days[key] < days[blocker.key]:
                days[blocker.key] = days[key]
                waiting.append(blocker.key)
    return days


def _is_overdue(item: Item, today: date) -> bool:
    return item.state is State.WAITING and item.expected is not None and item.expected[1] < today


def _is_for(item: Item, person: str) -> bool:
    """Whether the item is for this member or for the whole household."""
    return not person or item.member is None or person == "all" or item.member.is_called(person)


def of_person(items: tuple[Item, ...], person: str) -> tuple[Item, ...]:
    """Return the items of one member, with those of the household."""
    return tuple(item for item in items if _is_for(item, person))
