"""What a shared check-in tells of a household: only kinds that many belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.profile.profile import Profile

ABOUT_KEYS = ("newcomer", "ages", "household")
BANDS = ((0, "0-6"), (7, "7-15"), (16, "16-24"), (25, "25-44"), (45, "45-64"), (65, "65+"))
"""Age bands by their first year."""
FROM, GROUND, CITIZENSHIP = "moves-from", "ground", "citizenship"
"""Questions that say what kind of newcomer somebody is."""
PROTECTION = frozenset({"protection", "temporary-protection"})
KIND_FROM = {
    "sweden": "sweden",
    "denmark": "nordic",
    "finland": "nordic",
    "iceland": "nordic",
    "norway": "nordic",
    "eu": "eu",
    "switzerland": "eu",
}
"""By where somebody moved from; all others come from outside."""


def about_household(profile: Profile, today: date) -> dict[str, Any]:
    """Return kind of newcomer, age bands and kind of household; what nobody can tell is left out."""
    found = {"newcomer": _newcomer(profile), "ages": _ages(profile, today), "household": _kind(profile)}
    return {key: value for key, value in found.items() if value}


def _newcomer(profile: Profile) -> str:
    """Return where the first adult came from, as coarse as the published surveys."""
    if not profile.adults:
        return ""
    first = profile.adults[0]
    if {*(profile.answer(GROUND, first) or ())} & PROTECTION:
        return "protection"
    came = profile.answer(FROM, first)
    return KIND_FROM.get(came[0], "outside") if came else ""


def _ages(profile: Profile, today: date) -> list[str]:
    """Return the bands in which somebody is, each once: not how many there are."""
    ages = [age for one in profile.persons if (age := one.age_on(today)) is not None]
    bands = {max(band for band in BANDS if band[0] <= age) for age in ages if age >= 0}
    return [name for _first, name in sorted(bands)]


def _kind(profile: Profile) -> str:
    if any(one.kind == "child" for one in profile.members):
        return "children"
    number = len(profile.adults)
    return ("", "alone", "couple")[number] if number < 3 else "several"
