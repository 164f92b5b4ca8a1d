"""What two computers say differently is told once on each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.disagreement import Disagreement, disagreements
from relocate_cli.storage.seen import keep_seen, seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.usecases.household.household import Household

ABOUT = "told"


def untold(household: Household) -> list[Disagreement]:
    """Return what this computer has not told yet, oldest first; no guide is needed to know."""
    found = sorted(disagreements(household.plan), key=lambda one: one.other.order)
    if not found:
        return []
    told = seen(household.state, ABOUT)
    return [one for one in found if one.key not in told]


def remember_told(household: Household, found: Sequence[Disagreement]) -> None:
    """Remember that these were told; what was decided since is forgotten."""
    if found:
        still = {one.key for one in disagreements(household.plan)}
        told = seen(household.state, ABOUT) & still
        keep_seen(household.state, ABOUT, told | {one.key for one in found})
