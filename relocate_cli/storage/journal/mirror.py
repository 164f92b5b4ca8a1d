"""A second copy of every line this computer wrote, kept where no sync tool can lose it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.storage.durable import open_file, write_block
from relocate_cli.storage.journal.content import file_content

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MIRROR = "mirror.jsonl"


def mirrored_lines(state: Path) -> tuple[bytes, ...]:
    """Return the lines in the order they were written; they still have to be verified."""
    with suppress(OSError):
        return tuple(file_content(state / MIRROR, newest=True)[0].split(b"\n"))
    return ()


def mirror_lines(state: Path, lines: Iterable[bytes]) -> None:
    """Remember lines that are safe in the journal; a mirror that cannot be written stops nobody."""
    with suppress(OSError):
        handle = open_file(state / MIRROR)
        try:
            write_block(handle, _after_torn_line(handle) + b"".join(line + b"\n" for line in lines))
        finally:
            os.close(handle)


def _after_torn_line(handle: int) -> bytes:
    size = os.fstat(handle).st_size
    if not size:
        return b""
    os.lseek(handle, -1, os.SEEK_END)
    return b"" if os.read(handle, 1) == b"\n" else b"\n"
