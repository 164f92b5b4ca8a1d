"""Of which plan a calendar is, and how new it is."""

from typing import NamedTuple


class Edition(NamedTuple):
    """Which plan a calendar is of, and how new it is."""

    plan: str
    revision: int
    left_out: int = 0
    """How many items stay at home."""
