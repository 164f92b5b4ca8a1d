"""What a plan is for: moving, a company, employing, receiving; most are for one, some for several at once."""

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.member_kinds import ROWS, MemberKind

if TYPE_CHECKING:
    from relocate_cli.domain.profile.profile import Profile

LANES_ASKED = "lanes"
"""The question what somebody is here for; until it is answered, it is the move."""
MOVING_LANE, COMPANY_LANE, EMPLOYER_LANE, HOST_LANE, RECEIVED_LANE = LANES = (
    "move",
    "company",
    "employer",
    "host",
    "received",
)
"""Its answers; a phase names the one to which its tasks belong."""
LANE_OF_KIND = {kind.name: kind.lane for kind in ROWS if kind.lane != MOVING_LANE}
"""The lanes that some kinds of members bring with them; these answer for themselves alone."""


def lanes_of(profile: "Profile") -> frozenset[str]:
    """Return what the plan is for: what was answered, and what the members bring with them."""
    answered = profile.answer(LANES_ASKED) or (MOVING_LANE,)
    brought = (LANE_OF_KIND[member.kind] for member in profile.members if member.kind in LANE_OF_KIND)
    return frozenset((*answered, *brought))


def untold_kinds(profile: "Profile") -> list[MemberKind]:
    """Return of whom the plan is said to be, too, and nobody is told: a company, whom somebody employs."""
    answered = profile.answer(LANES_ASKED) or ()
    asked = (kind for kind in ROWS if kind.lane != MOVING_LANE and kind.lane in answered)
    return [kind for kind in asked if not profile.each(kind.name)]
