"""The files of two versions of a pack as one patch, which `git apply` and `patch` take."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOTHING = "/dev/null"
UNFINISHED = "\\ No newline at end of file\n"


def patch_text(id: str, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> str:
    """Return what differs, file by file, under the folder of the pack."""
    paths = sorted(before.keys() | after.keys())
    changed = [path for path in paths if before.get(path) != after.get(path)]
    files = (_file_lines(id, path, before.get(path), after.get(path)) for path in changed)
    return "".join(line for lines in files for line in lines)


def _file_lines(id: str, path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    name = f"{id}/{path}"
    yield f"diff --git a/{name} b/{name}\n"
    if old is None:
        yield "new file mode 100644\n"
    if new is None:
        yield "deleted file mode 100644\n"
    was, now = (_lines(content) for content in (old, new))
    source, target = (NOTHING if old is None else f"a/{name}"), (NOTHING if new is None else f"b/{name}")
    for line in unified_diff(was, now, source, target):
        yield line if line.endswith("\n") else f"{line}\n{UNFINISHED}"


def _lines(content: bytes | None) -> list[str]:
    """Return lines with their ends; only a line feed ends one, whatever else is in the text."""
    *whole, last = (content or b"").decode("utf-8", "replace").split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]
