"""A document, number or card that one holds or needs."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Paper(NamedTuple):
    """What it is called here and by the authorities, and whether everybody needs one."""

    id: str
    title: str
    official: str
    for_household: bool
    """Whether one is enough for the whole household."""


def paper_of(id: str, written: Mapping[str, Any]) -> Paper:
    """Return the paper that a checked, layered record describes."""
    return Paper(id, written["title"], written.get("official", ""), written.get("per") == "household")
