"""Who answers a check-in: those who move, companies, those who employ, those who receive others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.lanes import (
    COMPANY_LANE,
    EMPLOYER_LANE,
    HOST_LANE,
    MOVING_LANE,
    lanes_of,
)

if TYPE_CHECKING:
    from relocate_cli.domain.profile.profile import Profile

ANSWERING = (MOVING_LANE, COMPANY_LANE, EMPLOYER_LANE, HOST_LANE)
"""In this order; whoever is received answers on a computer of their own."""


def answering_lanes(profile: Profile) -> tuple[str, ...]:
    """Return in which lanes a household answers."""
    mine = lanes_of(profile)
    return tuple(lane for lane in ANSWERING if lane in mine)
