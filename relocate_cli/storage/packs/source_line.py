"""One line of a pack's file, to show what a finding is about."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from relocate_cli.storage.packs.limits import LARGEST_FILE

if TYPE_CHECKING:
    from pathlib import Path


def source_line(path: Path, number: int) -> str:
    """Return the line of a file; nothing when it cannot be read."""
    try:
        lines = _lines(path, path.stat().st_mtime_ns)
    except OSError:
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""


@lru_cache(maxsize=4)
def _lines(path: Path, _written_ns: int) -> tuple[str, ...]:
    """Return the lines of a file as it was written at that time; a later save is another file."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            return ()
        return tuple(path.read_text(encoding="utf-8-sig", errors="replace").split("\n"))
    except OSError:
        return ()
