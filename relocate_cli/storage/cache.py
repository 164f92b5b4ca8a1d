"""What was made of files, such as a guide, kept until one of them is edited; safe to delete at any time.

What came ready in the wheel is looked at first. Only the build that kept something reads it again.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.storage.durable import make_folder, write_whole
from relocate_cli.storage.shipped import build_name, never_changes, seal, shipped_compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TOO_YOUNG = 2
"""Seconds in which a file could change again without its time showing it."""

Stamp = dict[str, str]
"""For each source a text with the path, time and size of every file in it, which is only compared."""


def stamp_of(sources: Iterable[Path]) -> Stamp:
    """Return what tells whether any source changed: the stamps of its files, hidden ones left out."""
    return {str(source): _seen(source)[0] for source in sources}


def settled_stamp(sources: Iterable[Path]) -> Stamp | None:
    """Return the stamp of sources; None when one is so young that it may change without its time showing."""
    seen = {str(source): _seen(source) for source in sources if not never_changes(source)}
    newest = max((changed for _stamp, changed in seen.values()), default=0)
    is_settled = newest <= (time.time() - TOO_YOUNG) * 1e9
    return {source: stamp for source, (stamp, _changed) in seen.items()} if is_settled else None


def _seen(source: Path) -> tuple[str, int]:
    """Return the stamp of a source, and when a file of it changed last, in nanoseconds."""
    found, changed, folders = [], [0], [str(source)]
    for path in folders:
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                        found.append(entry.path)
                    else:
                        status = entry.stat(follow_symlinks=False)
                        found.append(f"{entry.path} {status.st_mtime_ns} {status.st_size}")
                        changed.append(status.st_mtime_ns)
        except NotADirectoryError:
            status = os.stat(path)  # noqa: PTH116 - one string beside many
            found.append(f"{path} {status.st_mtime_ns} {status.st_size}")
            changed.append(status.st_mtime_ns)
        except OSError:
            found.append(f"{path} 0 0")
    return "\n".join(sorted(found)), max(changed)


def recall(cache: Path, name: str, fits: Callable[[Any], bool] = bool) -> Any:
    """Return what came or was kept under this name, if it fits and no source changed since; else None."""
    found = recall_with_text(cache, name, fits)
    return found[0] if found else None


def recall_with_text(
    cache: Path, name: str, fits: Callable[[Any], bool] = bool
) -> tuple[Any, mmap, int] | None:
    """Return the same, the file it is kept in, and where in it the text begins that was kept behind it."""
    for folder in (shipped_compiled(), cache) if seal() else (cache,):
        if not (found := _read(folder / name)):
            continue
        kept, file, end = found
        is_whole = kept.get("length", 0) == len(file) - end
        if kept.get("build") != build_name() or not is_whole or not fits(kept["content"]):
            continue
        if kept["sources"] == stamp_of(map(Path, kept["sources"])):
            return kept["content"], file, end
    return None


def _read(path: Path) -> tuple[dict[str, Any], mmap, int] | None:
    """Return what a file holds, the file, and where the text begins; None where it is missing or damaged."""
    try:
        with path.open("rb") as opened:
            file = mmap(opened.fileno(), 0, access=ACCESS_READ)  # of a large one only some lines are read
        end = file.find(b"\n") + 1 or len(file)
        kept = json.loads(file[:end])
    except (OSError, ValueError):
        return None
    return (kept, file, end) if isinstance(kept, dict) else None


def keep(cache: Path, name: str, sources: Iterable[Path], content: Any, text: bytes = b"") -> None:
    """Keep something for the next time, unless a source is so young that it may still be changing."""
    stamp = settled_stamp(sources)
    if stamp is not None:
        keep_stamped(cache, name, stamp, content, text)


def keep_stamped(cache: Path, name: str, stamp: Stamp, content: Any, text: bytes = b"") -> None:
    """Keep something that was made of sources as they were when they got this stamp.

    That it cannot be kept (a full disk, a home that cannot be written) is no reason to stop.
    """
    kept = {"build": build_name(), "sources": stamp, "content": content}
    if text:
        kept["length"] = len(text)
    written = json.dumps(kept, separators=(",", ":")).encode("ascii")
    with suppress(OSError):
        make_folder(cache)
        write_whole(cache / name, b"\n".join([written, text]) if text else written, lasting=False)
