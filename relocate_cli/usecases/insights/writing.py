"""Write the tables of a report into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.usecases.output import write_output

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_sheets(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write each table into the folder, which is made; RelocateError when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = _("{path} could not be made: {why}.").format(path=folder, why=system_words(error))
        raise RelocateError(message, _("Choose another folder with: --csv DIR")) from error
    for name, content in files.items():
        write_output(folder / name, content)
    return [folder / name for name in files]
