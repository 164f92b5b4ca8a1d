"""Remove everything that relocate keeps on this computer, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from shutil import rmtree
from typing import TYPE_CHECKING

from relocate_cli.storage.journal.erase import erase_journal
from relocate_cli.storage.settings_file import settings_file

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.workspace import Homes


def erase_all(homes: Homes) -> list[Path]:
    """Remove the plan, the settings and the caches, then the folders that are empty; return what went."""
    removed = erase_journal(homes.data, homes.state)
    for path in (settings_file(homes.config), homes.state / "mistake.txt", *homes.cache.glob("*.json")):
        with suppress(FileNotFoundError):
            path.unlink()
            removed.append(path)
    for program in homes.cache.glob("*program-*"):  # what the one file unpacked, whole or not
        rmtree(program, ignore_errors=True)
        removed.append(program)
    for folder in (homes.data, homes.state, homes.cache, homes.config):
        with suppress(OSError):
            folder.rmdir()
    return removed
