"""The user's settings: a small file of words, read leniently and replaced whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def settings_file(config: Path) -> Path:
    """Return where the settings are kept."""
    return config / "settings.json"


def read_settings(config: Path) -> dict[str, str]:
    """Return the settings; a file that is missing or damaged is as good as none."""
    try:
        written = json.loads(settings_file(config).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(written, dict):
        return {}
    return {str(key): str(value) for key, value in written.items()}


def write_settings(config: Path, settings: Mapping[str, str]) -> None:
    """Replace the settings; RelocateError if they cannot be written."""
    path = settings_file(config)
    from relocate_cli.storage.durable import make_folder, write_whole  # noqa: PLC0415 - seldom needed

    try:
        make_folder(path.parent)
        write_whole(path, json.dumps(settings, indent=2, sort_keys=True).encode() + b"\n")
    except OSError as error:
        message = _("The settings could not be saved in {path}: {why}. Nothing was changed.")
        hint = _("Make room or allow writing there, or choose another folder with RELOCATE_HOME.")
        raise RelocateError(message.format(path=path, why=system_words(error)), hint) from error
