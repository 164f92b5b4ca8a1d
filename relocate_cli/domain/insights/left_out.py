"""A file that is not counted, and why."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Why(Enum):
    """Why a file was left out."""

    FOREIGN = "foreign"
    """It has no check-ins."""
    NEWER = "newer"
    """A newer program wrote it."""
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


class LeftOut(NamedTuple):
    """A file that is not counted, none of it."""

    name: str
    why: Why
    what: str = ""
    """Where it is damaged, or what the system says."""
