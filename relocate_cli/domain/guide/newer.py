"""How old a guide is as a whole, and where its keeper puts newer ones."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

LATE = 90
"""After so many days somebody is told that there may be a newer guide."""


class Newer(NamedTuple):
    """The last day on which anything in a guide was read, and where newer guides are."""

    read: date | None = None
    url: str = ""
    ask: str = ""
    """Whom to ask for one; empty, as the address, where no pack says so."""

    def days(self, today: date) -> int:
        """Return how many days ago anything in it was read last."""
        return (today - self.read).days if self.read else 0

    def is_late(self, today: date) -> bool:
        """Whether there may well be a newer one."""
        return self.days(today) > LATE


def newer_of(written: Mapping[str, Any]) -> Newer:
    """Return what a checked, layered guide says of itself."""
    read = written.get("read")
    return Newer(date.fromisoformat(read) if read else None, **written.get("newer", {}))
