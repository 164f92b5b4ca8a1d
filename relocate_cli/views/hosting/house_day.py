"""A day of one household, as a view sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.errand_plan import ErrandPlan
    from relocate_cli.domain.checklist.folder import Folder
    from relocate_cli.domain.checklist.received_stand import ReceivedStand
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


class HouseDay(Protocol):
    """A day of one household."""

    @property
    def stand(self) -> ReceivedStand:
        """How it stands today."""

    @property
    def book(self) -> Book | None:
        """Its plan; None where it cannot be opened."""

    @property
    def due(self) -> tuple[TaskRow, ...]:
        """What presses on that day."""

    @property
    def opens(self) -> tuple[TaskRow, ...]:
        """What one may begin with on that day."""

    @property
    def errands(self) -> ErrandPlan | None:
        """Visits and calls with the papers for them; None where it cannot be opened."""

    @property
    def folder(self) -> Folder | None:
        """The papers for what is due and needs no visit."""
