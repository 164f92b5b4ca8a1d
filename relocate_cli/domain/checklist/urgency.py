"""By which day things that press alike are put in order, and what goes first of those with one day."""

from collections.abc import Collection
from datetime import date, timedelta

from relocate_cli.domain.checklist.item import Item, ItemKey
from relocate_cli.domain.checklist.pressure import has_weight, is_any_day

ASKED_EARLIER = timedelta(weeks=8)
"""So much earlier one asks for what others wait for, where nobody knows how long the answer takes."""
GIVES_WAY = timedelta(weeks=3)
"""So long advice on which nothing hangs gives way to what has a day of its own."""


def urgency(item: Item, today: date, unsure: Collection[ItemKey] = ()) -> date:
    """Return the day by which an item is put in order; how late it is presses nobody.

    What comes after one of the `unsure`, of which nobody knows how long they take, cannot be asked so early.
    """
    day = max(item.begin_by or item.due or item.likely or today, today)
    if item.task.takes_unknown or item.leads_to_grant:
        waited_for = item.leads_to_grant or (item.frees and not any(key in unsure for key in item.follows))
        return max(day - (ASKED_EARLIER if waited_for else ASKED_EARLIER // 2), today)
    return day if has_weight(item, today) else day + GIVES_WAY


def stands_on_its_own(item: Item, today: date) -> int:
    """Return 0 for what has a day of its own that has come and somebody who has to answer, 1 for one of them.

    What only comes before something else, 2, can be done beside it.
    """
    waits = item.task.takes or item.task.takes_unknown
    has_come = item.due and item.due <= today and not is_any_day(item)
    return (not has_come) + (not waits)
