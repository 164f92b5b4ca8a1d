"""Where the packs lie that somebody installed: each version in a folder of its own.

Inside `norsjo@2026.12-1a2b3c4d5e6f` lies the pack under its plain id, so that it is a folder of packs like
any other.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.installed_name import InstalledName, installed_name

if TYPE_CHECKING:
    from pathlib import Path

PACKS = "packs"


def packs_folder(data: Path) -> Path:
    """Return the folder of the installed packs, which is there once something was installed."""
    return data / PACKS


def installed_folder(data: Path, name: InstalledName) -> Path:
    """Return the folder in which a version of a pack lies under its id."""
    return packs_folder(data) / str(name)


def installed_names(data: Path) -> list[InstalledName]:
    """Return every version of every pack that was installed."""
    with suppress(OSError), os.scandir(packs_folder(data)) as entries:
        found = [installed_name(entry.name) for entry in entries if entry.is_dir(follow_symlinks=False)]
        return sorted(name for name in found if name)
    return []
