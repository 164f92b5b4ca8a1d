"""What of a plan leaves the house, and that it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.protected import may_leave
from relocate_cli.domain.plan.sent import CALENDAR, plan_id, revision, sent_before, sent_changes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.household.plans import Desk


class Leaving:
    """A household's list as others may see it, and how it is known to them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.items: list[Item] = may_leave(desk.checklist.items, desk.situation)
        self.plan_id = plan_id(desk.household.history)
        self.revision = revision(desk.household.history, desk.today)

    @property
    def left_out(self) -> int:
        """How many items stay at home, because they tell of protected personal data."""
        return len(self.desk.checklist.items) - len(self.items)

    @property
    def in_calendar(self) -> Mapping[str, date]:
        """What a calendar was told so far."""
        return sent_before(self.desk.plan, CALENDAR)


def remember_calendar(desk: Desk, sent: Mapping[str, date]) -> None:
    """Save what a calendar holds now, so that it can be taken back there when it is done."""
    desk.household.saved(sent_changes(desk.plan, CALENDAR, sent))
