"""In which direction a language is written."""

from __future__ import annotations

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "prs", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""


def direction_of(language: str) -> str:
    """Return the direction of a language as HTML names it."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
