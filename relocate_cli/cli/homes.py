"""Where the files of this user lie: the platform's folders, or all under RELOCATE_HOME."""

from __future__ import annotations

import os
from pathlib import Path

from relocate_cli.usecases.workspace import Homes


def user_homes() -> Homes:
    """Return the folders of this user; RELOCATE_HOME puts all of them in one place."""
    if home := os.environ.get("RELOCATE_HOME"):
        root = Path(home).expanduser().absolute()
        return Homes(root / "data", root / "state", root / "cache", root / "config")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("relocate", appauthor=False)
    return Homes(dirs.user_data_path, dirs.user_state_path, dirs.user_cache_path, dirs.user_config_path)
