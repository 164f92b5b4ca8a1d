"""Remove everything that relocate keeps on this computer, or of one household, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from shutil import rmtree
from typing import TYPE_CHECKING

from relocate_cli.storage.journal.erase import erase_journal
from relocate_cli.storage.received_folders import HOUSEHOLDS, ids_left, received_folder, received_ids
from relocate_cli.storage.settings_file import settings_file

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.workspace import Homes


def erase_all(homes: Homes) -> list[Path]:
    """Remove all plans, the settings and the caches, then the folders that are empty; return what went."""
    received = [*received_ids(homes.data), *ids_left(homes.data, homes.state)]
    removed = [path for id in received for path in erase_received(homes, id)]
    removed += erase_journal(homes.data, homes.state)
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


def erase_received(homes: Homes, id: str) -> list[Path]:
    """Remove all that is kept of a household that is received; return what went."""
    data, state = received_folder(homes.data, id), received_folder(homes.state, id)
    removed = erase_journal(data, state)
    for folder in (data, state, homes.data / HOUSEHOLDS, homes.state / HOUSEHOLDS):
        with suppress(OSError):
            folder.rmdir()
    return removed
