"""The folders of the households that a host receives: beside the host's own files, each whole in itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import ID
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.journal.file import journal_names
from relocate_cli.storage.journal.mirror import MIRROR

if TYPE_CHECKING:
    from pathlib import Path

HOUSEHOLDS = "households"
"""Under this name they lie, in the data folder and in the state folder alike."""


def received_folder(home: Path, id: str) -> Path:
    """Return where of a home the files of a received household lie."""
    return home / HOUSEHOLDS / id


def received_ids(data: Path) -> list[str]:
    """Return the ids of the households that lie in the data folder; RelocateError if it cannot be read."""
    folder = data / HOUSEHOLDS
    try:
        return [id for id in _ids(folder) if _holds_a_plan(folder / id)]
    except OSError as error:
        message = _("The households in {folder} cannot be read: {reason}.")
        hint = _("Nothing was changed. Check that the folder is there and that you may open it.")
        raise RelocateError(message.format(folder=folder, reason=system_words(error)), hint) from error


def ids_left(data: Path, state: Path) -> list[str]:
    """Return the ids of households that are in the data folder no more, and of which this computer has lines.

    Another computer removed them, or the folder has not come yet.
    """
    ids = _ids(state / HOUSEHOLDS)
    here = {*received_ids(data)} if ids else set()
    return [id for id in ids if id not in here and (received_folder(state, id) / MIRROR).is_file()]


def _ids(folder: Path) -> list[str]:
    """Return the names of the folders that are ours; a link that leads nowhere is a stick that is gone."""
    if not folder.exists() and not folder.is_symlink():
        return []
    found = sorted(folder.iterdir())
    return [path.name for path in found if re.fullmatch(ID, path.name) and _is_folder(path)]


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _holds_a_plan(folder: Path) -> bool:
    """Whether somebody saved something there; what cannot be read is told where it is opened."""
    try:
        return bool(journal_names(folder))
    except RelocateError:
        return True
