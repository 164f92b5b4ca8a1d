"""A checklist's items with their days, by the one schedule there is."""

from collections.abc import Mapping
from datetime import date, timedelta

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.checklist.likely import Likely
from relocate_cli.domain.checklist.open_item import OpenItem
from relocate_cli.domain.checklist.schedule import Times, times_of

FAR = timedelta(days=366)
"""So far off, a day tells nothing about when to begin what comes before, unless others have to grant it."""


def scheduled(items: Mapping[ItemKey, Item], today: date) -> dict[ItemKey, Item]:
    """Return the items with their days; what is done, left out or lapsed has none."""
    steps = {key: _step(item, today) for key, item in items.items() if item.is_open}
    times = times_of(steps)
    likely = Likely(items, times, today).dues()
    return {key: _with(item, times.get(key), likely.get(key)) for key, item in items.items()}


def _with(item: Item, times: Times | None, likely: date | None) -> Item:
    if not times:
        return item
    return item._replace(
        first=times.first,
        over=times.over,
        begin_by=times.begin_by,
        about=times.about,
        frees=times.frees,
        leads_to_grant=times.leads_to_grant,
        latest=times.latest,
        unsure=times.unsure,
        likely=likely,
    )


def _step(item: Item, today: date) -> OpenItem:
    waiting = item.state is State.WAITING
    is_grant = bool(item.rule and item.rule.is_grant)
    return OpenItem(
        takes=item.task.takes,
        opens=max(item.opens or today, today),
        due=item.due,
        over=bool(item.rule and item.rule.over),
        blockers=() if waiting else tuple(found.key for found in item.blockers),
        follows=item.follows,
        ends=max(item.expected[0], today) if waiting and item.expected else None,
        about=item.about,
        is_grant=is_grant,
        ends_last=max(item.expected[1], today) if waiting and item.expected else None,
        is_far=bool(item.due and item.due > today + FAR and not is_grant),
        unknown=item.task.takes_unknown or (waiting and not item.expected),
    )
