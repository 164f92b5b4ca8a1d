"""The parts of the interview: questions of one part stand together, whichever pack asks them."""

from relocate_cli.domain.profile.lanes import COMPANY_LANE, EMPLOYER_LANE, MOVING_LANE, RECEIVED_LANE
from relocate_cli.language import N_

PART_TITLES = {
    "move": N_("The move"),
    "permit": N_("Citizenship and permit"),
    "work": N_("Work"),
    "home": N_("Home"),
    "things": N_("What comes along"),
    "company": N_("The company"),
    "employer": N_("Those you employ"),
    "received": N_("Those you receive"),
    "more": N_("A few more things"),
}
"""What the parts are called, in the order in which they are asked; who moves comes before them all."""
LANE_OF_PART = {
    **dict.fromkeys(("move", "permit", "work", "home", "things"), MOVING_LANE),
    "company": COMPANY_LANE,
    "employer": EMPLOYER_LANE,
    "received": RECEIVED_LANE,
}
"""What a plan is for in which a part is asked; the last one is asked of everybody."""
INTERVIEW_PARTS = tuple(PART_TITLES)
LAST = INTERVIEW_PARTS[-1]
"""Where a question belongs that does not say."""
