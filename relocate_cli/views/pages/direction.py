"""In which direction a language is written."""

from __future__ import annotations

from relocate_cli.language import is_right_to_left


def direction_of(language: str) -> str:
    """Return it as a page says it: rtl or ltr."""
    return "rtl" if is_right_to_left(language) else "ltr"
