"""Who answers a check-in: those who move, companies, those who employ, those who receive others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relocate_cli.domain.profile.profile import Profile

MOVE_LANE, COMPANY_LANE, EMPLOYER_LANE, HOST_LANE = "move", "company", "employer", "host"
ALL_LANES = (MOVE_LANE, COMPANY_LANE, EMPLOYER_LANE, HOST_LANE)
LANES_QUESTION = "lanes"
"""The question in which of these a household is; those who are not asked move."""
LANE_OF_MEMBER = {"company": COMPANY_LANE, "recruit": EMPLOYER_LANE}
"""By kind of member: what a household with one is asked as well."""


def lanes_of(profile: Profile) -> tuple[str, ...]:
    """Return in which lanes a household is: those it named, and those that its members are in."""
    named = {*(profile.answer(LANES_QUESTION) or ())}
    named |= {LANE_OF_MEMBER[one.kind] for one in profile.members if one.kind in LANE_OF_MEMBER}
    return tuple(lane for lane in ALL_LANES if lane in named) or (MOVE_LANE,)
