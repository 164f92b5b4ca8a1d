"""What the lanes of a plan are called above their rows."""

from __future__ import annotations

from relocate_cli.domain.profile.lanes import (
    COMPANY_LANE,
    EMPLOYER_LANE,
    HOST_LANE,
    MOVING_LANE,
    RECEIVED_LANE,
)
from relocate_cli.language import _


def lane_title(lane: str) -> str:
    """Return what stands above the rows of a lane where there are several."""
    titles = {
        MOVING_LANE: _("Your move"),
        COMPANY_LANE: _("Your company"),
        EMPLOYER_LANE: _("Those you employ"),
        HOST_LANE: _("You as a host"),
        RECEIVED_LANE: _("Those you receive"),
    }
    return titles[lane]
