"""Texts that leave the terminal: nothing in them that steers a device, and nothing that cannot be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.lines import clean

if TYPE_CHECKING:
    from collections.abc import Iterable


def safe_line(text: str) -> str:
    """Return one line of text that every program can read as UTF-8."""
    return clean(text).encode("utf-8", "replace").decode("utf-8").strip()


def safe_lines(lines: Iterable[str]) -> str:
    """Return several lines of text, the empty ones left out."""
    return "\n".join(filter(None, map(safe_line, lines)))
