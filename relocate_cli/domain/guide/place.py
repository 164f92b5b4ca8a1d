"""A place one can move to, or the region or country around it."""

from typing import NamedTuple

LEVELS = ("country", "region", "municipality")
"""From the widest to the narrowest; a pack extends one of a wider level."""


class Place(NamedTuple):
    """What can be said of a pack without reading all of it."""

    id: str
    name: str
    level: str
    """``country``, ``region`` or ``municipality``."""
    summary: str
    villages: tuple[str, ...]
    languages: tuple[str, ...]
