"""Whether somebody wrote to the journal meanwhile, told without reading it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from relocate_cli.storage.journal.file import is_journal_name
from relocate_cli.storage.journal.mirror import MIRROR

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from relocate_cli.storage.journal.file import JournalFile

FileStamps: TypeAlias = dict[str, tuple[int, int]]
"""Time (nanoseconds) and size (bytes) of each file of the journal, and of the mirror, by name."""


def file_stamps(data: Path, state: Path) -> FileStamps:
    """Return the stamps of the files as they are now."""
    return {**_stamps(data, is_journal_name), **_stamps(state, MIRROR.__eq__)}


def stamps_after(
    before: FileStamps | None, after: FileStamps, written: Sequence[JournalFile]
) -> FileStamps | None:
    """Return the stamps after we wrote these files and the mirror; None if somebody else wrote as well."""
    own = {file.name: file.size for file in written}
    others = {name: stamp for name, stamp in after.items() if name not in own and name != MIRROR}
    known = {name: stamp for name, stamp in (before or {}).items() if name not in own and name != MIRROR}
    as_we_left_them = all(after[name][1] == size for name, size in own.items() if name in after)
    return after if others == known and as_we_left_them else None


def _stamps(folder: Path, ours: Callable[[str], bool]) -> FileStamps:
    with suppress(OSError), os.scandir(folder) as entries:
        found = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries if ours(entry.name)]
        return {name: (status.st_mtime_ns, status.st_size) for name, status in found}
    return {}
