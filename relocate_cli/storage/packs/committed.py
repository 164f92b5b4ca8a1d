"""What Git keeps of a pack's folder: earlier versions of its files.

Git is only asked what it keeps: no program that a strange folder's settings name is run, nothing is fetched.
"""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "HEAD"
PATIENCE = 10
"""Seconds."""
QUIET = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
}
NEVER = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager")
HISTORY = ("log", "--format=%H", "--no-textconv", "--no-ext-diff", "--no-show-signature")


def committed_paths(folder: Path, revision: str) -> list[str]:
    """Return the files that the folder had in a revision, by their paths in it; none where Git knows none."""
    listed = _git(folder, "ls-tree", "-r", "-z", "--name-only", revision)
    return listed.decode("utf-8", "replace").split("\0")[:-1]


def committed_file(folder: Path, revision: str, path: str) -> bytes:
    """Return a file as it was in a revision; nothing where it was not."""
    return _git(folder, "cat-file", "blob", f"{revision}:./{path}")


def newest_commit(folder: Path) -> str:
    """Return the commit on which the folder stands; empty where Git knows none."""
    return _git(folder, "rev-parse", "--verify", "--quiet", HEAD).decode("ascii", "replace").strip()


def revisions_of(folder: Path, path: str, most: int) -> list[str]:
    """Return the commits that changed a file, the newest first."""
    return _git(folder, *HISTORY, f"--max-count={most}", "--", path).decode("ascii", "replace").split()


def before_the_last_change(folder: Path, path: str, pattern: str) -> str:
    """Return the revision before the commit that last changed the lines like this one; empty for none."""
    found = _git(folder, *HISTORY, "--max-count=1", f"-G{pattern}", "--", path)
    return f"{found.decode('ascii', 'replace').strip()}^" if found else ""


def _git(folder: Path, *arguments: str) -> bytes:
    """Return what Git says; nothing where there is no Git, no repository, or no such thing in it."""
    place = folder.resolve()
    if not any((around / ".git").exists() for around in (place, *place.parents)):
        return b""  # to start Git only to hear that takes as long as checking a small pack
    with suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run(
            ["git", *NEVER, *arguments],
            cwd=folder,
            env={**_environment(), **QUIET},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout if done.returncode == 0 else b""
    return b""


def _environment() -> dict[str, str]:
    """Return the environment without what a hook says of its repository: the folder tells which one it is."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
