"""Where the tables of a report go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path


def make_folder_for(folder: Path) -> None:
    """Make a folder for tables, unless it is there; RelocateError when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = _("{path} could not be made: {why}.").format(path=folder, why=system_words(error))
        raise RelocateError(message, _("Choose another folder with: --csv DIR")) from error
