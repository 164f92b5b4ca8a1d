"""What was made of files, such as a guide, kept until one of them is edited; safe to delete at any time."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relocate_cli import __version__
from relocate_cli.storage.durable import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LAYOUT = 1
"""Raised when the form of what is kept here changes."""
TOO_YOUNG = 2
"""Seconds in which a file could change again without its time showing it."""

FileStamp = list[str | int]
"""Path, time (nanoseconds) and size (bytes) of a file; a list, as JSON gives it back."""


def stamp_of(sources: Iterable[Path]) -> dict[str, list[FileStamp]]:
    """Return what tells whether any source changed: the stamps of its files, hidden ones left out."""
    return {str(source): _files(source) for source in sources}


def _files(source: Path) -> list[FileStamp]:
    found: list[FileStamp] = []
    waiting = [str(source)]
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
    times = [int(time_ns) for files in stamp.values() for _path, time_ns, _size in files]
    if max(times, default=0) > (time.time() - TOO_YOUNG) * 1e9:
        return
    kept = {"layout": LAYOUT, "program": __version__, "sources": stamp, "content": content}
    with suppress(OSError):
        make_folder(path.parent)
        write_whole(path, json.dumps(kept, separators=(",", ":")).encode("ascii"), lasting=False)
