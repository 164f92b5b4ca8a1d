"""Pieces of a pack as a message quotes them: short, on one line, without signs that nobody can see."""

from __future__ import annotations

from relocate_cli.storage.packs.unseen_signs import visible


def shorten(text: str, most: int = 40) -> str:
    """Keep a message on one line, whatever stands in the file."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def shown(name: str) -> str:
    """Return a file's name fit for a message, whatever bytes it has."""
    return shorten(visible(name), 100)
