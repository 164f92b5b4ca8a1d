"""How a thing to do presses: because the law is waiting, an answer, the day, or nothing."""

from datetime import date, timedelta
from enum import IntEnum, auto

from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.dates.deadline import Offset, Season


class Pressure(IntEnum):
    """What presses most has the smallest number."""

    LAST_DAY = auto()
    """The last day that a law leaves is today."""
    LATE = auto()
    """The law wanted it earlier, or demands it in the season that is running."""
    OVERDUE = auto()
    """An answer should have come."""
    ENDANGERED = auto()
    """What has to be granted by a day may come after it."""
    TODAY = auto()
    """Today is the last good day."""
    SOON = auto()
    """The last day that a law leaves is near."""
    OVERTAKEN = auto()
    """The last good day is past, and something hangs on it."""
    UNSURE = auto()
    """A grant, money or a right hangs on its day, and nobody knows how long the answer takes."""
    BY_DAY = auto()
    """It has a last good day."""
    UNKNOWN_WAIT = auto()
    """It has none, and somebody else has to answer."""
    UNDATED = auto()


STALE = timedelta(weeks=4)
"""So long after its day, advice on which nothing hangs presses no more than what never had one."""
NEAR = timedelta(weeks=2)
"""So near, the last day of a law goes before good advice."""


def pressure(item: Item, today: date) -> Pressure:
    """Return how an item presses."""
    if found := _of_law(item, today):
        return found
    if is_overdue(item, today):
        return Pressure.OVERDUE
    if item.begin_by and item.begin_by <= today:
        if _is_grant(item):
            return Pressure.ENDANGERED
        if has_weight(item, today) and not is_any_day(item):
            return Pressure.TODAY if item.begin_by == today else Pressure.OVERTAKEN
    if item.task.takes_unknown and (item.leads_to_grant or is_pressing(item)):
        return Pressure.UNSURE
    if (item.begin_by or item.likely) and not _is_stale(item, today):
        return Pressure.BY_DAY
    return Pressure.UNKNOWN_WAIT if item.task.takes_unknown else Pressure.UNDATED


def _of_law(item: Item, today: date) -> Pressure | None:
    """Return how a duty presses, if it does; what others have to grant is no duty of one's own."""
    if item.state is State.LATE:
        return Pressure.LATE
    if not is_legal(item) or _is_grant(item) or not item.due:
        return None
    if item.due == today:
        return Pressure.LATE if is_any_day(item) else Pressure.LAST_DAY
    return Pressure.SOON if item.due <= today + NEAR else None


def _is_stale(item: Item, today: date) -> bool:
    """Whether it is good advice for the time after something that is long over: it goes before nothing."""
    counts_back = item.rule and isinstance(item.rule.by, Offset) and item.rule.by.number < 0
    past = item.begin_by and item.begin_by + STALE < today
    return bool(past and not counts_back and not has_weight(item, today))


def is_overdue(item: Item, today: date) -> bool:
    """Whether an answer should have come by now."""
    return item.state is State.WAITING and item.expected is not None and item.expected[1] < today


def is_legal(item: Item) -> bool:
    """Whether a law sets its day."""
    return bool(item.rule and item.rule.legal)


def is_pressing(item: Item) -> bool:
    """Whether money, a right or a duty hangs on its day, although no law sets it."""
    return bool(item.rule and item.rule.presses)


def _is_grant(item: Item) -> bool:
    return bool(item.rule and item.rule.is_grant)


def is_any_day(item: Item) -> bool:
    """Whether its day is only the first of a season that is running: the next one would do as well."""
    return bool(item.rule and isinstance(item.rule.by, Season))


def has_weight(item: Item, today: date) -> bool:
    """Whether a law, a waiting or another item hangs on it, or it soon ends: advice alone can give way."""
    ends = item.rule and item.rule.span.last < date.max and item.due and item.due >= today
    demanded = is_legal(item) or is_pressing(item) or _is_grant(item)
    return bool(demanded or item.frees or item.task.takes or ends)
