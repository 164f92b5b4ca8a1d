"""A household in which changes are tried: they count, and none of them is on the disk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from relocate_cli.storage.journal.stamp import new_batch, stamped
from relocate_cli.usecases.household.household import Household

if TYPE_CHECKING:
    from collections.abc import Sequence


NOBODY = "rehearsal"
"""Under this name what is tried is written where this computer has no name yet."""


class Rehearsal(Household):
    """What one household would be; what raises here has changed nothing."""

    def in_one_sitting(self) -> Household:
        """Return the household itself: nothing here is ever taken back."""
        return self

    def saved(self, changes: Sequence[dict[str, Any]]) -> Household:
        """Return the household as if these changes were saved."""
        lines = stamped(
            changes, self._reading, self._reading.device or NOBODY, datetime.now(UTC), new_batch()
        )
        return Rehearsal(self.data, self.state, self._reading.after((), lines))


def rehearsed(household: Household) -> Household:
    """Return the household, to try changes on."""
    return Rehearsal(household.data, household.state, household.reading)
