"""What this computer was told once and need not be told again: a small file of words."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SAID = "seen.json"


def said(state: Path, about: str) -> str:
    """Return what was said last about something; a file that is missing or damaged is as good as none."""
    return str(_read(state).get(about, ""))


def keep_said(state: Path, about: str, what: str) -> None:
    """Remember what was said; where that cannot be kept, it is said again."""
    from relocate_cli.storage.durable import make_folder, write_whole  # noqa: PLC0415 - seldom needed

    with suppress(OSError):
        make_folder(state)
        write_whole(state / SAID, json.dumps({**_read(state), about: what}).encode("ascii"), lasting=False)


def _read(state: Path) -> dict[str, object]:
    try:
        found = json.loads((state / SAID).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
