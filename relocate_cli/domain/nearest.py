"""The right word for a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], most: int = 3) -> list[str]:
    """Return the words that look most like this one, the most similar first."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed when something is wrong

    by_lower = {known.lower(): known for known in words}
    close = get_close_matches(word.lower(), by_lower, n=most, cutoff=0.6)
    starting = [known for known in by_lower if known.startswith(word.lower()) and known not in close]
    return [by_lower[known] for known in (*close, *starting)][:most]
