"""How the move goes on from here: the longest chain, the days at risk, and the way to one thing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import Item, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.own_paper import OwnPaper

NO_TIME = timedelta(0)


class Forecast(NamedTuple):
    """The open items, the longest chain of them, and those whose day may not be kept."""

    items: tuple[Item, ...]
    chain: tuple[Item, ...]
    at_risk: tuple[Item, ...]

    @property
    def chain_keys(self) -> frozenset[ItemKey]:
        """What belongs to the longest chain."""
        return frozenset(item.key for item in self.chain)

    @property
    def risk_keys(self) -> frozenset[ItemKey]:
        """What is at risk."""
        return frozenset(item.key for item in self.at_risk)


class Way(NamedTuple):
    """A paper of somebody, or a task, and the steps to it; none where nothing on the list leads to it."""

    paper: OwnPaper | None
    item: Item | None
    steps: tuple[Item, ...]


def forecast_of(checklist: Checklist, items: Sequence[Item], today: date) -> Forecast:
    """Return the forecast of these items of a checklist."""
    shown = tuple(item for item in items if item.is_open)
    risky = (item for item in shown if _is_at_risk(item, today))
    in_order = sorted(risky, key=lambda item: item.due or date.max)
    return Forecast(shown, longest_chain(checklist, shown), tuple(in_order))


def _is_at_risk(item: Item, today: date) -> bool:
    """Whether its day may not be kept, or the last good day to begin is past."""
    overtaken = item.state is not State.WAITING and item.begin_by and item.begin_by < today
    return bool(item.state is State.LATE or item.is_too_late or item.may_be_late(today) or overtaken)


def longest_chain(checklist: Checklist, items: Sequence[Item]) -> tuple[Item, ...]:
    """Return the items that wait for one another the longest: at least two; by days, then by number."""
    known = _by_key(checklist)
    ways = (_way(item, known) for item in items)
    several = (way for way in ways if len(way) > 1)
    return max(several, key=lambda way: (sum(map(_shortest_wait, way), NO_TIME), len(way)), default=())


def _shortest_wait(item: Item) -> timedelta:
    return item.over - item.first if item.over and item.first else NO_TIME


def way_to(checklist: Checklist, item: Item) -> tuple[Item, ...]:
    """Return what comes before an item, step by step, each time what is over last, and itself at the end."""
    return _way(item, _by_key(checklist))


def _by_key(checklist: Checklist) -> dict[ItemKey, Item]:
    return {item.key: item for item in checklist.items}


def _way(item: Item, known: Mapping[ItemKey, Item]) -> tuple[Item, ...]:
    way = [item]
    while before := [found for found in _before(way[0], known) if found not in way]:
        way.insert(0, max(before, key=lambda found: found.over or date.min))
    return tuple(way)


def _before(item: Item, known: Mapping[ItemKey, Item]) -> list[Item]:
    """Return what has to be over before an item; what was sent waits for nothing any more."""
    if item.state is State.WAITING:
        return []
    return [known[blocker.key] for blocker in item.blockers if blocker.key in known]


def besides(checklist: Checklist, step: Item, way: Sequence[Item]) -> tuple[Item, ...]:
    """Return what else has to be over before a step, apart from what is on the way."""
    keys = {found.key for found in way}
    known = {found.key: found for found in checklist.items if found.key not in keys}
    return tuple({found.key: found for found in _before(step, known)}.values())
