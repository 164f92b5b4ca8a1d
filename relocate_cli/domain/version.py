"""Versions of packs, such as 2026.11.1: which of two is the newer one."""

from __future__ import annotations

from itertools import dropwhile

LONGEST_VERSION = 40
"""Signs of a version, which becomes part of a folder's name."""


def version_order(version: str) -> tuple[int, ...]:
    """Return what tells which version is newer; 2026.1 and 2026.1.0 are the same."""
    numbers = [
        int(part) for part in version[:LONGEST_VERSION].split(".") if part.isascii() and part.isdecimal()
    ]
    return tuple(reversed(tuple(dropwhile(lambda number: number == 0, reversed(numbers)))))


def is_older(version: str, other: str) -> bool:
    """Whether a version came before another."""
    return version_order(version) < version_order(other)
