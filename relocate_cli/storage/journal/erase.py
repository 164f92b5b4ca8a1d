"""Everything that was saved on this computer goes, and nothing that is not ours."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.answered import ANSWERS
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.durable import sync_folder
from relocate_cli.storage.journal.device import NAME_LENGTH, is_device_name
from relocate_cli.storage.journal.digest import DIGEST
from relocate_cli.storage.journal.file import JournalFile, journal_files
from relocate_cli.storage.journal.lock import LOCK, hold_lock
from relocate_cli.storage.journal.mirror import MIRROR
from relocate_cli.storage.parents_file import PARENTS
from relocate_cli.storage.seen import SEEN
from relocate_cli.storage.signers_file import SIGNERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


BACKUPS = "backups"
"""Copies of the data that another version of this program may have made."""


def erase_journal(data: Path, state: Path) -> list[Path]:
    """Remove what this program saved and return what was removed; links and other files stay."""
    locks = [path for path in (state / LOCK,) if _is_file(path)]
    try:
        with hold_lock(state):
            # the mirror first: it must not bring back what is being removed
            removed = [path for path in [*_in_state(state), *_in_data(data)] if _remove(path)]
        (state / LOCK).unlink(missing_ok=True)
        for folder in {path.parent for path in removed if path.parent.is_dir()}:
            sync_folder(folder)
    except OSError as error:
        raise RelocateError(
            _("{path} could not be removed: {reason}.").format(
                path=error.filename, reason=system_words(error)
            ),
            _("Some of it may be gone already. See to it that you may write there, then erase again."),
        ) from error
    return removed + locks


def _remove(path: Path) -> bool:
    if _is_file(path):
        path.unlink()
    elif "@" in path.name or path.name == BACKUPS:
        shutil.rmtree(path)
    else:
        # the folder of the packs stays if somebody put a file of theirs there
        with suppress(OSError):
            path.rmdir()
    return not path.exists()


def _in_state(state: Path) -> Iterator[Path]:
    for path in _inside(state):
        if path.name == BACKUPS and _is_folder(path):
            yield path
        if path.name == ANSWERS and _is_folder(path):
            yield from (one for one in _inside(path) if one.name.isdecimal() and _is_file(one))
            yield path
        if path.name == PARENTS and _is_folder(path):
            yield from (one for one in _inside(path) if one.suffix == ".json" and _is_file(one))
            yield path
        is_ours = path.name in {MIRROR, DIGEST, SEEN, SIGNERS} or path.name.startswith("device-")
        if is_ours and _is_file(path):
            yield path


def _in_data(data: Path) -> Iterator[Path]:
    for file in journal_files(data):
        if _is_file(data / file.name) and _is_ours(file):
            yield data / file.name
    packs = data / "packs"
    if _is_folder(packs):
        yield from (path for path in _inside(packs) if _is_folder(path) and "@" in path.name)
        yield packs


def _is_ours(file: JournalFile) -> bool:
    """Damaged files carry our kind of device name, and renamed ones hold lines of ours."""
    return bool(file.lines) or is_device_name(file.name.lower().partition("-")[2][:NAME_LENGTH])


def _inside(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
