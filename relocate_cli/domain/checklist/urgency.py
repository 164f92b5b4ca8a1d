"""By which day things that press alike are put in order, and what goes first of those with one day."""

from collections.abc import Collection
from datetime import date, timedelta

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.checklist.pressure import (
    NEAR,
    Pressure,
    has_weight,
    is_any_day,
    is_pressing,
    pressure,
)

ASKED_EARLIER = timedelta(weeks=8)
"""So much earlier one asks for what others wait for, where nobody knows how long the answer takes."""
GIVES_WAY = timedelta(weeks=4)
"""So long advice on which nothing hangs gives way to what has a day of its own."""


def urgency(item: Item, today: date, unsure: Collection[ItemKey] = ()) -> date:
    """Return the day by which an item is put in order; how late it is presses nobody.

    What is asked early leaves the days that are near to what has its own: it goes half the way to today.
    """
    day = _day(item, today)
    if not (item.task.takes_unknown or item.leads_to_grant):
        return day if has_weight(item, today) else day + GIVES_WAY
    near = today if item.leads_to_grant else min(today + NEAR, today + (day - today) // 2)
    return max(_asked(item, today, unsure), near)


def _day(item: Item, today: date) -> date:
    return max(item.begin_by or item.due or item.likely or today, today)


def _asked(item: Item, today: date, unsure: Collection[ItemKey]) -> date:
    """Return when one asks for what nobody knows the wait of, earlier if others wait for it or a right ends.

    What comes after one of the `unsure`, of which nobody knows how long they take, cannot be asked so early.
    """
    waited_for = item.leads_to_grant or (item.frees and not any(key in unsure for key in item.follows))
    early = waited_for or is_pressing(item)
    return max(_day(item, today) - (ASKED_EARLIER if early else ASKED_EARLIER // 2), today)


def presses(item: Item, today: date, unsure: Collection[ItemKey] = ()) -> Pressure:
    """Return how an item presses; what nobody knows the wait of presses as such once it is time to ask."""
    found = pressure(item, today)
    waits = found is Pressure.UNSURE and not item.leads_to_grant and _asked(item, today, unsure) > today
    return Pressure.BY_DAY if waits else found


def is_asked_early(item: Item, day: date) -> bool:
    """Whether its day in the order is that only because one asks early: its last good day is later."""
    return bool(item.begin_by and item.begin_by > day)


def stands_on_its_own(item: Item, today: date) -> int:
    """Return 0 for what has a day of its own that has come and somebody who has to answer, 1 for one of them.

    What only comes before something else, 2, can be done beside it.
    """
    waits = item.task.takes or item.task.takes_unknown
    has_come = item.due and item.due <= today and not is_any_day(item)
    return (not has_come) + (not waits)
