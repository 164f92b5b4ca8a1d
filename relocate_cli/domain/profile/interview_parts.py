"""The parts of the interview: questions of one part stand together, whichever pack asks them."""

from relocate_cli.language import N_

PART_TITLES = {
    "move": N_("The move"),
    "permit": N_("Citizenship and permit"),
    "work": N_("Work"),
    "home": N_("Home"),
    "things": N_("What comes along"),
    "more": N_("A few more things"),
}
"""What the parts are called, in the order in which they are asked; who moves comes before them all."""
INTERVIEW_PARTS = tuple(PART_TITLES)
LAST = INTERVIEW_PARTS[-1]
"""Where a question belongs that does not say."""
