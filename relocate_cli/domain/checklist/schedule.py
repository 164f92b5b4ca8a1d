"""For every open item the earliest days on which it can begin and be over, and the last good day to begin.

One and the same for the next things to do, the list, the forecast and the proof of a guide.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.open_item import OpenItem
from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.dates.duration import Duration
from relocate_cli.domain.order import in_order


class Times(NamedTuple):
    """The days of one item, and the items it has to wait for, the longest way."""

    first: date
    over: date
    begin_by: date | None
    about: bool
    """Whether the last good day counts from one that somebody knows only about."""
    frees: int
    leads_to_grant: bool
    """Whether it, or something that comes after it, has to be granted by a day."""
    chain: tuple[ItemKey, ...]
    latest: date
    """When it is over at the latest, if it and all it waits for is begun as early as can be."""
    unsure: tuple[ItemKey, ...]
    """What of that has a wait of which no source tells how long it is: it counts as none."""


def times_of(steps: Mapping[ItemKey, OpenItem]) -> dict[ItemKey, Times]:
    """Return the days of all steps; what goes round in a circle waits for nothing."""
    place = {key: number for number, key in enumerate(steps)}
    before = {key: [*step.blockers, *step.follows] for key, step in steps.items()}
    order = in_order(before, place.__getitem__)
    starts, chains = _earliest(steps, order)
    ends = _ends(steps, order)
    last = _latest(steps, order)
    frees = _freed(steps, order)
    times = {}
    for key in steps:
        (first, over), (begin_by, about) = starts[key], last.get(key, (None, False))
        grants = any(steps[found].is_grant for found in (key, *frees[key]))
        times[key] = Times(first, over, begin_by, about, len(frees[key]), grants, chains[key], *ends[key])
    return times


def _earliest(
    steps: Mapping[ItemKey, OpenItem], order: Iterable[ItemKey]
) -> tuple[dict[ItemKey, tuple[date, date]], dict[ItemKey, tuple[ItemKey, ...]]]:
    """Return the first day and the end of each step, and the longest way to it."""
    starts: dict[ItemKey, tuple[date, date]] = {}
    chains: dict[ItemKey, tuple[ItemKey, ...]] = {}
    for key in order:
        step = steps[key]
        ends = {starts[found][1]: found for found in step.blockers if found in starts}
        first = max([step.opens, *ends])
        over = step.ends or (step.takes.window(first)[0] if step.takes else first)
        starts[key] = (first, over)
        chains[key] = (*chains[ends[first]], key) if first in ends and first > step.opens else (key,)
    return starts, chains


def _ends(
    steps: Mapping[ItemKey, OpenItem], order: Iterable[ItemKey]
) -> dict[ItemKey, tuple[date, tuple[ItemKey, ...]]]:
    """Return when each step is over at the latest, and what of that nobody can tell."""
    ends: dict[ItemKey, tuple[date, tuple[ItemKey, ...]]] = {}
    for key in order:
        step = steps[key]
        before = [ends[found] for found in step.blockers if found in ends]
        first = max([step.opens, *(day for day, _unsure in before)])
        over = step.ends_last or (step.takes.window(first)[1] if step.takes else first)
        unsure = [*(found for _day, keys in before for found in keys), *([key] if step.unknown else [])]
        ends[key] = (over, tuple(dict.fromkeys(unsure)))
    return ends


def _latest(steps: Mapping[ItemKey, OpenItem], order: list[ItemKey]) -> dict[ItemKey, tuple[date, bool]]:
    """Return the last good day to begin each step, and whether it is known only about."""
    last: dict[ItemKey, tuple[date, bool]] = {}
    for key in reversed(order):
        step = steps[key]
        hurries = last.get(key)
        if step.due:
            own = (_back(step.due, step.takes) if step.over else step.due, step.about)
            last[key] = min(own, last.get(key, own))
            hurries = hurries if step.is_far else last[key]
        if hurries:
            for earlier in {*step.blockers, *step.follows} & steps.keys():
                day = (_back(hurries[0], steps[earlier].takes), hurries[1])
                last[earlier] = min(day, last.get(earlier, day))
    return last


def _freed(steps: Mapping[ItemKey, OpenItem], order: list[ItemKey]) -> dict[ItemKey, set[ItemKey]]:
    """Return what comes after each step."""
    after: dict[ItemKey, set[ItemKey]] = {key: set() for key in order}
    for key in reversed(order):
        for earlier in {*steps[key].blockers, *steps[key].follows} & steps.keys():
            after[earlier] |= {key, *after[key]}
    return after


def _back(day: date, takes: Duration | None) -> date:
    """Return on which day one has to begin so that the longest waiting is over on this one."""
    return add(day, -takes.most, takes.unit) if takes else day
