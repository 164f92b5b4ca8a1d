"""Compiled guides: read again only after a pack was edited; safe to delete, never trusted blindly."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relocate_cli import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LAYOUT = 1
"""Raised when the form of what is kept here changes."""
TOO_YOUNG = 2
"""Seconds in which a file could change again without its time showing it."""


def stamp_of(sources: Iterable[Path]) -> dict[str, list[list[Any]]]:
    """Return what tells whether any source changed: every file's name, time and size, folder by folder."""
    return {str(source): _files(source) for source in sources}


def _files(source: Path) -> list[list[Any]]:
    found, waiting = [], [str(source)]
    while waiting:
        path = waiting.pop()
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        status = entry.stat(follow_symlinks=False)
                        found.append([entry.path, status.st_mtime_ns, status.st_size])
        except NotADirectoryError:
            status = os.stat(path)  # noqa: PTH116 - one string beside many
            found.append([path, status.st_mtime_ns, status.st_size])
        except OSError:
            found.append([path, 0, 0])
    return sorted(found)


def recall(path: Path) -> Any:
    """Return what was kept under this path, if none of its sources changed since; otherwise None."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(path.read_bytes())
        known = kept["layout"] == LAYOUT and kept["program"] == __version__
        if known and kept["sources"] == stamp_of(map(type(path), kept["sources"])):
            return kept["content"]
    return None


def keep(path: Path, sources: Iterable[Path], content: Any) -> None:
    """Keep something for the next time, unless a source is so young that it may still be changing.

    That it cannot be kept (a full disk, a home that cannot be written) is no reason to stop.
    """
    stamp = stamp_of(sources)
    times = [file[1] for files in stamp.values() for file in files]
    if max(times, default=0) > (time.time() - TOO_YOUNG) * 1e9:
        return
    kept = {"layout": LAYOUT, "program": __version__, "sources": stamp, "content": content}
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}.new")
        beside.write_text(json.dumps(kept, separators=(",", ":")), encoding="ascii")
        beside.replace(path)
