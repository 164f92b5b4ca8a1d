"""Unpack the program: whole or not at all, and for this one run where nothing can be kept."""

from __future__ import annotations

import atexit
import os
import sys
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from zipfile import ZipFile

MOMENT = "One moment, only this first time ... / Ett ögonblick, bara den här första gången ..."


def unpacked(kept: Path, *, in_haste: bool) -> Path:
    """Return the folder with the program; a stick, which is pulled in haste, holds all of it by then."""
    if sys.stderr and sys.stderr.isatty():
        print(MOMENT, file=sys.stderr)  # noqa: T201 - the program that could say it is not there yet
    try:
        return _unpack_to(kept, in_haste=in_haste)
    except OSError:
        try:
            return _unpack_for_now()
        except OSError as error:
            sys.exit(f"relocate could not unpack itself: {error.strerror}. Make some room, then try again.")


def _unpack_to(kept: Path, *, in_haste: bool) -> Path:
    kept.parent.mkdir(0o700, parents=True, exist_ok=True)
    new = Path(mkdtemp(prefix="new-program-", dir=kept.parent))
    try:
        _unpack(new)
        if in_haste and hasattr(os, "sync"):
            os.sync()
        new.rename(kept)
    except OSError:
        rmtree(new, ignore_errors=True)
        if not kept.is_dir():  # else another window was faster
            raise
    return kept


def _unpack_for_now() -> Path:
    folder = Path(mkdtemp(prefix="relocate-"))
    atexit.register(rmtree, folder, ignore_errors=True)
    _unpack(folder)
    return folder


def _unpack(folder: Path) -> None:
    beside = Path(__file__).with_name(
        "site.zip"
    )  # in a folder where Python was unpacked, else in the one file
    content = beside.read_bytes() if beside.is_file() else __loader__.get_data("site.zip")
    ZipFile(BytesIO(content)).extractall(folder)
