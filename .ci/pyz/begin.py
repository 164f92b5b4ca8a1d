"""Run what relocate.pyz brings, from the folder into which it is unpacked once for each build.

Guides and translations have to be files, and Python keeps what it compiled only beside files. So the
program lies in the cache folder of whoever runs it. Its data go where an installed program would put them,
but to the stick where somebody made a folder for them there, or where nothing may be written at home.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from build import BUILD

FROZEN = hasattr(sys, "frozen")
"""Whether this is the program that brings its own Python."""
FILE = Path(sys.executable if FROZEN else __file__.removesuffix("begin.py")).absolute()
STICK = FILE.with_name("relocate-data")
"""Where everything stays on the stick."""


def begin() -> None:
    """Run the program; all its imports come from its own folder."""
    os.environ["RELOCATE_FILE"] = str(FILE)  # what goes onto the stick of the next family
    if home := _home():
        os.environ["RELOCATE_HOME"] = str(home)
    cache = home / "cache" if home else _users_cache()
    sys.path.insert(0, str(_site(cache / f"program-{BUILD}")))
    from relocate_cli.__main__ import main  # noqa: PLC0415 - it may have been unpacked only now

    main()


def _home() -> Path | None:
    """Return the one folder for everything; None where the folders of this user are right."""
    if asked := os.environ.get("RELOCATE_HOME"):
        return Path(asked).expanduser().absolute()
    on_stick = STICK.is_dir() or (_may_write(STICK) and not _may_write(_users_cache()))
    return STICK if on_stick else None


def _may_write(folder: Path) -> bool:
    """Whether a folder could be made; a full disk is no reason to look for a plan elsewhere."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return os.access(there, os.W_OK)


def _users_cache() -> Path:
    """Return the folder that platformdirs names as well."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~/AppData/Local")).expanduser() / "relocate" / "Cache"
    if sys.platform == "darwin":
        return Path("~/Library/Caches/relocate").expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "relocate"


def _site(kept: Path) -> Path:
    """Return the folder with the program; unpack it where it was not yet."""
    if kept.is_dir():
        return kept
    from unpack import unpacked  # noqa: PLC0415 - once for each build

    return unpacked(kept, in_haste=kept.is_relative_to(STICK))
