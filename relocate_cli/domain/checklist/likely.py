"""About when the law wants what counts from something not done yet: from the day on which that can be over.

Such a day presses nothing that comes before: whoever is later with the one has longer for the other.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.checklist.papers import of_task
from relocate_cli.domain.checklist.schedule import Times
from relocate_cli.domain.dates.deadline import Anchor, anchors_of
from relocate_cli.domain.dates.last_day import day_of
from relocate_cli.domain.profile.member import Member


class Likely(NamedTuple):
    """The items of a checklist, and when each open one can be over."""

    items: Mapping[ItemKey, Item]
    times: Mapping[ItemKey, Times]
    today: date

    def dues(self) -> dict[ItemKey, date]:
        """Return the likely last days of all open items that a law gives one which nobody knows yet."""
        dues = ((key, self._due(self.items[key])) for key in self.times)
        return {key: day for key, day in dues if day}

    def _due(self, item: Item) -> date | None:
        if item.due or not (item.rule and item.rule.legal):
            return None
        if all(found.kind != "done" for found in anchors_of(item.rule.by)):
            return None
        return day_of(item.rule.by, lambda anchor: self._over(anchor, item.member), self.today)

    def _over(self, anchor: Anchor, member: Member | None) -> date | None:
        keys = of_task(anchor.name, self.items, member) if anchor.kind == "done" else []
        return max((self.times[key].over for key in keys if key in self.times), default=None)
