"""Packs that came with pip packages: folders named under the entry point group `relocate.packs`.

Nothing of such a package is imported or run: its entry point says a folder, and packs are data. Looking for
them takes as long as starting Python, so what was found is kept until something is installed or removed.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from relocate_cli.storage.durable import make_folder, write_whole

GROUP = "relocate.packs"
KEPT = "pip-packs.json"


def pip_folders(cache: Path) -> tuple[Path, ...]:
    """Return the folders of packs that installed packages bring along, by the name of their entry points."""
    stamp = _stamp()
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads((cache / KEPT).read_bytes())
        if kept["stamp"] == stamp:
            return tuple(map(Path, kept["folders"]))
    folders = _found()
    with suppress(OSError):
        make_folder(cache)
        content = json.dumps({"stamp": stamp, "folders": list(map(str, folders))})
        write_whole(cache / KEPT, content.encode("ascii"), lasting=False)
    return folders


def _stamp() -> list[list[str | int]]:
    """Return where packages lie and when something there came or went last.

    The first place is that of the program itself, or where one stands: nothing is installed there.
    """
    found: list[list[str | int]] = []
    for path in sys.path if sys.flags.safe_path else sys.path[1:]:
        with suppress(OSError):
            found.append([path, os.stat(path).st_mtime_ns])  # noqa: PTH116 - on every start
    return found


def _found() -> tuple[Path, ...]:
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow, and only after an installation

    folders = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        parts = point.value.partition(":")[0].strip().split(".")
        folder = Path(str(point.dist.locate_file("/".join(parts)))) if point.dist else None
        if folder and all(part.isidentifier() for part in parts) and folder.is_dir():
            folders.append(folder)
    return tuple(folders)
