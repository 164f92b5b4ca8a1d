"""All that a view may look at: a plan laid on its guide, as it stands today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation


class Book(Protocol):
    """A household's guide, opened at its own list."""

    @property
    def guide(self) -> Guide:
        """The guide of the place."""

    @property
    def plan(self) -> Plan:
        """All that was answered and ticked."""

    @property
    def situation(self) -> Situation:
        """The household in the terms of the guide."""

    @property
    def checklist(self) -> Checklist:
        """The list worked out for today."""

    @property
    def details(self) -> Mapping[str, Any]:
        """The long texts of the guide, by kind and id."""

    @property
    def today(self) -> date:
        """The day on which it is looked at."""
