"""How many items of a checklist stand where."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple


class Counts(NamedTuple):
    """How many are in each state."""

    ready: int
    blocked: int
    waiting: int
    late: int
    done: int
    skipped: int

    @property
    def total(self) -> int:
        """How many there are to do, done or not; what is left out is not counted."""
        return sum(self) - self.skipped


def counts_of(states: Iterable[str]) -> Counts:
    """Return how many items are in each of these states."""
    found = Counter(states)
    return Counts(*(found[state] for state in Counts._fields))
