"""What comes with the program, where it lies, and whether it can still change."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from relocate_cli import __version__

PACKAGE = Path(__file__).absolute().parent.parent
MAKERS = ("domain", "storage", "usecases")
"""The rooms whose code decides what is made of files."""
SEAL = "seal"


def shipped_guides() -> Path:
    """Return the folder of the built-in guides: the checkout's while developing, else the installed one."""
    checkout = PACKAGE.parent / "guides"
    return checkout if (PACKAGE.parent / "pyproject.toml").is_file() else PACKAGE / "guides"


def shipped_catalogues() -> Path:
    """Return the folder with the built-in languages, a folder each."""
    return PACKAGE / "locale"


def shipped_schemas() -> Path:
    """Return the folder with the JSON Schemas of what --json prints, one `<name>-<number>.json` each."""
    return PACKAGE / "schemas"


def shipped_kit() -> Path:
    """Return the folder with the start kit for a new pack."""
    return PACKAGE / "kit"


def shipped_compiled() -> Path:
    """Return the folder with what was compiled of the built-in guides when the wheel was made."""
    return PACKAGE / "compiled"


def portable(path: Path) -> str:
    """Return a path as any copy of this build would write it: one inside the program begins there."""
    return path.relative_to(PACKAGE).as_posix() if path.is_relative_to(PACKAGE) else str(path)


def never_changes(path: Path) -> bool:
    """Whether a file or folder came in the wheel, which is replaced as a whole or not at all."""
    return bool(seal()) and path.is_relative_to(PACKAGE)


@cache
def seal() -> str:
    """Return the version and the hash of everything in the wheel; empty where files may be edited."""
    try:
        text = (shipped_compiled() / SEAL).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
    return text if text.startswith(f"{__version__} ") else ""


@cache
def build_name() -> str:
    """Return what tells this build of the program from all others: its seal, or the state of its code."""
    return seal() or f"{__version__} {_state_of_code()}"


def _state_of_code() -> str:
    files = [
        os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - one string beside many
        for room in MAKERS
        for folder, _folders, names in os.walk(PACKAGE / room)
        for name in names
        if name.endswith(".py")
    ]
    newest = max(file.st_mtime_ns for file in files)
    return f"{len(files)} {sum(file.st_size for file in files)} {newest}"
