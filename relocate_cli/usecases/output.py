"""Write a file that somebody asked for, to keep or to share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.durable import write_own, write_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def write_output(path: Path, content: bytes) -> None:
    """Write the file whole, readable for everybody; RelocateError when it cannot be written."""
    _written(path, content, write_shared)


def write_private(path: Path, content: bytes) -> None:
    """Write the file whole, for nobody else to read; RelocateError when it cannot be written."""
    _written(path, content, write_own)


def _written(path: Path, content: bytes, write: Callable[[Path, bytes], None]) -> None:
    try:
        write(path, content)
    except OSError as error:
        message = _("{path} could not be written: {why}.").format(path=path, why=system_words(error))
        raise RelocateError(message, _("Choose another place with: -o FILE")) from error
