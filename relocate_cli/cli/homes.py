"""Where the files of this user lie: the platform's folders, or all under RELOCATE_HOME.

A folder that was named and is not there is a stick that was pulled or a disk that is not mounted far more
often than a new beginning. Nothing is written for it, on whatever computer this is, before somebody says so.
"""

from __future__ import annotations

import os
from pathlib import Path

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.workspace import Homes

NOWHERE = Path(os.devnull) / "relocate"
"""A folder that can never be: what is kept there for the next time is made anew."""


def user_homes() -> Homes:
    """Return the folders of this user; RELOCATE_HOME puts all of them in one place."""
    if home := _named():
        root = Path(home).expanduser().absolute()
        homes = Homes(root / "data", root / "state", root / "cache", root / "config")
    else:
        from platformdirs import PlatformDirs

        root = Path.home()
        dirs = PlatformDirs("relocate", appauthor=False)
        homes = Homes(dirs.user_data_path, dirs.user_state_path, dirs.user_cache_path, dirs.user_config_path)
    return homes if root.is_dir() else homes._replace(cache=NOWHERE, missing=root)


def refuse_missing(homes: Homes, exit_code: int = 1) -> None:
    """Raise RelocateError when the folder in which everything was said to lie is not there."""
    if homes.missing:
        raise RelocateError(*_missing(homes.missing), exit_code)


def can_be_made(folder: Path) -> bool:
    """Whether a missing folder may be made after a yes: it was named, and the one above it is there."""
    return bool(_named()) and not folder.is_symlink() and folder.parent.is_dir()


def _missing(folder: Path) -> tuple[str, str]:
    named = _("RELOCATE_HOME names the folder {folder}, and it is not there.")
    message = named if _named() else _("Your home folder {folder} is not there.")
    hint = _("Nothing was written. Plug the stick in or mount the disk, then try again.")
    if can_be_made(folder):
        hint += " " + _("To begin a plan in a new folder of this name: relocate start --yes")
    return message.format(folder=folder), hint


def _named() -> str:
    return os.environ.get("RELOCATE_HOME", "")
