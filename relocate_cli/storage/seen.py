"""What this computer has told its user already; on this computer only, and no loss when it is gone."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.storage.durable import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SEEN = "seen.json"


def read_told(state: Path) -> set[str]:
    """Return the names of what was told; whatever the file holds besides counts for nothing."""
    with suppress(OSError, ValueError):
        written = json.loads((state / SEEN).read_bytes())
        told = written.get("told") if isinstance(written, dict) else None
        return {name for name in told if isinstance(name, str)} if isinstance(told, list) else set()
    return set()


def write_told(state: Path, names: Iterable[str]) -> None:
    """Remember what was told; where that cannot be, it is told once more."""
    with suppress(OSError):
        make_folder(state)
        content = json.dumps({"told": sorted(names)}, separators=(",", ":"))
        write_whole(state / SEEN, content.encode("ascii"), lasting=False)
