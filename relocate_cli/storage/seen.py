"""What this computer has told its user already; on this computer only, and no loss when it is gone."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SEEN = "seen.json"


def seen(state: Path, about: str) -> set[str]:
    """Return what was told about something; a file that is missing or damaged is as good as none."""
    told = _read(state).get(about)
    return {name for name in told if isinstance(name, str)} if isinstance(told, list) else set()


def keep_seen(state: Path, about: str, names: Iterable[str]) -> None:
    """Remember what was told; where that cannot be kept, it is told once more."""
    from relocate_cli.storage.durable import make_folder, write_whole  # noqa: PLC0415 - seldom needed

    with suppress(OSError):
        make_folder(state)
        content = json.dumps({**_read(state), about: sorted(names)}, separators=(",", ":"))
        write_whole(state / SEEN, content.encode("ascii"), lasting=False)


def _read(state: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError):
        found = json.loads((state / SEEN).read_bytes())
        return found if isinstance(found, dict) else {}
    return {}
