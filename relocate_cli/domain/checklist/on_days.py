"""What can be done on some days: begun by then, and waiting for nothing that is done on them as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Item, State

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.checklist import Checklist


def doable_on(first: date, last: date, today: date, now: Checklist, then: Checklist) -> list[Item]:
    """Return what can be done between two days, if all that should be done before is done.

    `now` is the list of today, `then` the one of the last day.
    """
    open_then = {item.key for item in then.items if item.is_open}
    begun = [item for item in now.items if item.is_open and item.first and item.first <= last]
    found = [item for item in begun if item.key in open_then and not is_before(item, first, today)]
    return _without_later(found)


def is_before(item: Item, day: date, today: date) -> bool:
    """Whether it should be done before a day, and still can be; what was sent is done."""
    return item.state is State.WAITING or bool(item.begin_by and today <= item.begin_by < day)


def _without_later(items: list[Item]) -> list[Item]:
    """Return the items without those for which one has to wait after another of them is done."""
    by_key = {item.key: item for item in items}
    later: set[ItemKey] = set()
    for _round in items:
        found = {
            key
            for key, item in by_key.items()
            if any(_holds_up(one.key, by_key, later) for one in item.blockers)
        }
        if found == later:
            break
        later = found
    return [item for item in items if item.key not in later]


def _holds_up(key: ItemKey, items: dict[ItemKey, Item], later: set[ItemKey]) -> bool:
    item = items.get(key)
    return bool(item and (key in later or item.task.takes or item.task.takes_unknown))
