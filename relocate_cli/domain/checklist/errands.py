"""Errands: what can be done from a day on, in the fewest trips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.covering import fewest
from relocate_cli.domain.dates.holidays import is_working_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.stop import Stop


class Errand(NamedTuple):
    """A task on the list, the stops of which any one serves, and between which days."""

    item: Item
    stops: tuple[Stop, ...]
    first: date
    last: date

    def stops_on(self, day: date, town: str) -> list[Stop]:
        """Return the stops of a town at which it can be done on a day."""
        here = (stop for stop in self.stops if stop.town == town and is_open(stop, day))
        return [*here] if self.first <= day <= self.last else []


class Visit(NamedTuple):
    """A stop, and what is done there."""

    stop: Stop
    errands: tuple[Errand, ...]


class Trip(NamedTuple):
    """A day on which one goes to a town, and where one goes there."""

    day: date
    town: str
    visits: tuple[Visit, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All that is done."""
        return tuple(errand.item for visit in self.visits for errand in visit.errands)


def is_open(stop: Stop, day: date) -> bool:
    """Whether a stop is open; where nobody told us the hours it may be on any working day."""
    return bool(stop.opening.on(day)) if stop.opening else is_working_day(day)


def errands_of(
    items: Iterable[Item],
    stops: Mapping[ItemKey, tuple[Stop, ...]],
    days: Sequence[date],
    not_before: Mapping[ItemKey, date] | None = None,
) -> list[Errand]:
    """Return what of these can be done on these days, each at its stops."""
    found = []
    for item in items:
        if item.key in stops:
            first = max(item.first or days[0], days[0], (not_before or {}).get(item.key, days[0]))
            by = item.begin_by if item.begin_by and item.begin_by >= first else days[-1]
            if first <= days[-1]:
                found.append(Errand(item, stops[item.key], first, min(by, days[-1])))
    return found


def trips_for(errands: Sequence[Errand], days: Sequence[date]) -> list[Trip]:
    """Return the fewest trips in which all of these are done that can be, and on each the fewest stops.

    Two towns have a day each where both are open on several.
    """
    towns = dict.fromkeys(stop.town for errand in errands for stop in errand.stops)
    by_key = {errand.item.key: errand for errand in errands}
    options = {
        (day, town): frozenset(key for key, errand in by_key.items() if errand.stops_on(day, town))
        for day in days
        for town in towns
    }
    left = dict(by_key)
    trips: list[Trip] = []
    for first, town in sorted(fewest(options)):
        here = {key: left.pop(key) for key in list(left) if key in options[first, town]}
        free = (day for day in days if day not in {trip.day for trip in trips})
        day = next((day for day in free if here.keys() <= options[day, town]), first)
        if here:
            trips.append(Trip(day, town, tuple(_visits([*here.values()], partial(_stops_on, day, town)))))
    return sorted(trips, key=lambda trip: trip.day)


def _stops_on(day: date, town: str, errand: Errand) -> Sequence[Stop]:
    return errand.stops_on(day, town)


def calls_for(errands: Sequence[Errand]) -> list[Visit]:
    """Return the fewest of those who can be asked about all of these."""
    return [*_visits(errands, lambda errand: errand.stops)]


def _visits(errands: Sequence[Errand], stops_of: Callable[[Errand], Sequence[Stop]]) -> Iterator[Visit]:
    """Yield the fewest stops at which all of these can be done, each errand once."""
    left = {errand.item.key: errand for errand in errands}
    options: dict[Stop, frozenset[ItemKey]] = {}
    for key, errand in left.items():
        for stop in stops_of(errand):
            options[stop] = options.get(stop, frozenset()) | {key}
    for stop in fewest(options):
        here = tuple(left.pop(key) for key in [*left] if key in options[stop])
        if here:
            yield Visit(stop, here)
