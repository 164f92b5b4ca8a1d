"""The day of a move, where there is one: who only hosts or founds may have told a day before they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.profile.profile import Profile


def moving_day(profile: Profile) -> date | None:
    """Return the day of the move, if the plan is for one and it is known."""
    return profile.date_of(MOVE) if MOVING_LANE in lanes_of(profile) else None
