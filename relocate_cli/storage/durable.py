"""Files that are still there after a power cut, and that nobody else can read."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.storage.renaming import rename_over

if TYPE_CHECKING:
    from pathlib import Path

OPEN_TO_APPEND = os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
"""Flags of `os.open`: no link is followed, and Windows turns no line end into two signs."""


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, private and durable; one that is there stays as it is."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(0o700)
        folder.chmod(0o700)
    sync_folder(folder.parent)


def open_file(path: Path) -> int:
    """Open a private file for appending, and make it if needed."""
    with suppress(FileExistsError):
        return new_file(path)
    return os.open(path, OPEN_TO_APPEND)


def old_file(path: Path) -> int:
    """Open a file for appending that is there already."""
    return os.open(path, OPEN_TO_APPEND)


def new_file(path: Path) -> int:
    """Make and open a private file that is not there yet, whatever the umask."""
    handle = os.open(path, OPEN_TO_APPEND | os.O_CREAT | os.O_EXCL, 0o600)
    with suppress(OSError):
        # a USB stick knows no permissions
        path.chmod(0o600)
    return handle


def write_block(handle: int, block: bytes) -> None:
    """Write all of it; one call, unless the disk is about to be full."""
    while block:
        block = block[os.write(handle, block) :]


def sync(handle: int) -> None:
    """Return only when it is on the disk."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - only this system keeps it in the drive's own memory otherwise

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Return only when the names in the folder are on the disk."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # some network folders cannot do this for a directory
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise
    finally:
        os.close(handle)


def write_whole(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Replace a file at once: readers see the old or the new one, never a part.

    What can be made anew, such as a cache, need not be `lasting`: nobody waits for the disk, and a power cut
    may leave it empty.
    """
    beside = path.with_name(f"{path.name}.{os.urandom(4).hex()}.new")
    handle = new_file(beside)
    try:
        try:
            write_block(handle, content)
            if lasting:
                sync(handle)
        finally:
            os.close(handle)
        rename_over(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    if lasting:
        sync_folder(path.parent)


def write_own(path: Path, content: bytes) -> None:
    """Replace a file that somebody keeps for themselves: nobody else may read it."""
    if not path.parent.exists():
        path.parent.mkdir(parents=True)
    write_whole(path, content)


def write_shared(path: Path, content: bytes) -> None:
    """Replace a file that is made to be shared, such as one of a pack: others may read it."""
    if not path.parent.exists():
        path.parent.mkdir(parents=True)
    write_whole(path, content)
    path.chmod(0o644)
