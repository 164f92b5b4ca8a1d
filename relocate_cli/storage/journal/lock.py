"""Two commands at once take turns; nothing depends on it, and a dead one holds nobody up."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from relocate_cli.storage.durable import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK = "lock"
PATIENCE = 4.0
"""Seconds to wait for others; then this command writes to a file of its own."""
PAUSE = 0.005
"""Seconds between two tries."""

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

    BUSY: type[OSError] = PermissionError
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)

    BUSY: type[OSError] = BlockingIOError


@contextmanager
def hold_lock(state: Path) -> Iterator[bool]:
    """Hold the lock meanwhile; False when it is not to be had, because others hold it or it cannot exist."""
    handle = _wait_for(state / LOCK)
    try:
        yield handle is not None
    finally:
        if handle is not None:
            _unlock(handle)
            os.close(handle)


def _wait_for(path: Path) -> int | None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            return _take(path)
        except BUSY:
            time.sleep(PAUSE)
        except OSError:
            return None
    return None


def _take(path: Path) -> int:
    handle = open_file(path)
    try:
        _lock(handle)
        # `erase` may have removed the file that we waited for
        if _is_there(path, handle):
            return handle
        raise BUSY
    except BaseException:
        os.close(handle)
        raise


def _is_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
