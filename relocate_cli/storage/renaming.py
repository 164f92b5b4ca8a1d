"""A file takes the place of another at once, or a folder a new name, on Windows too."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 2.0 if sys.platform == "win32" else 0.0
PAUSE = 0.02
"""Seconds to try again, and between two tries."""


def rename_over(new: Path, old: Path, patience: float = PATIENCE) -> None:
    """Put a file in the place of another, and readers see one of both; or a folder in a free place.

    Windows refuses this while anybody has the old file open, or one in the folder, be it a virus scanner for
    a moment, and says that access is denied:
    https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw
    """
    until = time.monotonic() + patience
    while True:
        try:
            new.replace(old)
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(PAUSE)
        else:
            return
