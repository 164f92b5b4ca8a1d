"""What a file holds, without following links, waiting for pipes, or filling the memory."""

import os
import stat
from pathlib import Path

from relocate_cli.language import _

LARGEST = 64 * 1024 * 1024
"""Bytes that are read of a file; far beyond what a household writes in its life, little for the memory."""
OPEN_TO_READ = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
"""Flags of `os.open`: no link is followed, no pipe waited for, no line end changed on Windows."""


def file_content(path: Path, *, newest: bool = False) -> tuple[bytes, bool]:
    """Return what a regular file holds, and whether that is all of it: else whole lines of its beginning.

    Links are not followed, pipes and devices not waited for. With `newest` it is its end.
    """
    handle = os.open(path, OPEN_TO_READ)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(_("not a file of this program"))
        if status.st_size <= LARGEST:
            return file.read(LARGEST), True
        if newest:
            file.seek(-LARGEST, os.SEEK_END)
            return file.read(LARGEST).partition(b"\n")[2], False
        return file.read(LARGEST).rpartition(b"\n")[0], False


def read_no_further() -> str:
    """Return why the rest of a file was not read."""
    reason = _("the file is larger than {size} MiB, and the rest of it is not read")
    return reason.format(size=LARGEST // 1024**2)
