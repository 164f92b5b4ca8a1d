"""A piece of a passage around the word that was found."""

from __future__ import annotations

BEFORE = 3
"""One part in so many of the room stands before the word."""
DOTS = 2
"""How much room it takes to say that something was cut off."""


def excerpt(passage: str, at: int, room: int) -> str:
    """Return at most `room` letters around the place `at`, cut between words, with dots where it was cut."""
    if len(passage) <= room:
        return passage
    start = max(0, min(at - room // BEFORE, len(passage) - room + DOTS))
    word_end = passage.find(" ", at) if " " in passage[at:] else len(passage)
    if word_end > start + room - 2 * DOTS:
        start = at
    elif start:
        start = passage.find(" ", start, at) + 1 or at
    end = start + room - (DOTS if start else 0)
    if end < len(passage):
        gap = passage.rfind(" ", at, end - DOTS + 1)
        end = gap if gap > at else end - DOTS
    before, after = ("… " if start else ""), (" …" if end < len(passage) else "")
    return f"{before}{passage[start:end]}{after}"
