"""Write a file that somebody asked for, to keep or to share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_own, write_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def write_output(path: Path, content: bytes) -> None:
    """Write the file whole, readable for everybody; RelocateError when it cannot be written."""
    _write(write_shared, path, content)


def write_private(path: Path, content: bytes) -> None:
    """Write the file whole, readable for nobody else; RelocateError when it cannot be written."""
    _write(write_own, path, content)


def _write(write: Callable[[Path, bytes], None], path: Path, content: bytes) -> None:
    try:
        write(path, content)
    except OSError as error:
        message = _("{path} could not be written: {why}.").format(path=path, why=error.strerror)
        raise RelocateError(message, _("Choose another place with: -o FILE")) from error
