"""A paper of one person: held, ordered or missing, and by when it has to be ordered."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.profile.member import id_of

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.papers import Holding
    from relocate_cli.domain.guide.paper import Paper
    from relocate_cli.domain.profile.member import Member


class PaperState(StrEnum):
    """Where a paper of somebody is."""

    MISSING = "missing"
    ORDERED = "ordered"
    HELD = "held"


class OwnPaper(NamedTuple):
    """A paper of one member, or the household's."""

    paper: Paper
    member: Member | None
    state: PaperState
    ordered: date | None
    """Since when it is on its way."""
    expected: tuple[date, date] | None
    """When it may come, where it is on its way and somebody tells how long that takes."""
    needed_by: tuple[Item, ...]
    given_by: tuple[Item, ...]

    @property
    def key(self) -> Holding:
        """Paper id and member id."""
        return (self.paper.id, id_of(self.member))

    @property
    def order_by(self) -> date | None:
        """The last good day to order it: to begin what gives it, or what needs it where nothing gives it."""
        days = (item.begin_by for item in self.given_by or self.needed_by)
        return None if self.state is PaperState.HELD else min((day for day in days if day), default=None)

    @property
    def about(self) -> bool:
        """Whether that day counts from one that somebody knows only about."""
        return any(item.about for item in self.given_by or self.needed_by if item.begin_by == self.order_by)

    def there(self) -> tuple[date | None, date | None]:
        """Return the earliest and the latest day on which it is there; the latest is None if nobody knows."""
        if self.expected:
            return self.expected
        soonest = min(self.given_by, key=lambda item: item.over or date.max, default=None)
        if not soonest:
            return None, None
        return soonest.over, None if soonest.unsure else soonest.latest
