"""The first few of many places in a pack; how many there are is said beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED = 3


def first_few(paths: Sequence[str]) -> str:
    """Return the first places in one line, and that there are more."""
    return ", ".join(paths[:NAMED]) + (", ..." if len(paths) > NAMED else "")
