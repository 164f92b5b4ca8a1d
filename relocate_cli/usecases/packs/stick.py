"""A stick for a family: the program, the guide, and a page that says how to begin."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.usecases.guides.held_packs import built_in_guides
from relocate_cli.usecases.packs.building import build

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.usecases.packs.building import Built

ONE_FILE = "relocate.pyz"
WINDOWS = "relocate.cmd"
"""Lets a Windows window in this folder know the word relocate."""
WINDOWS_LINES = """\
@echo off\r
where py >nul 2>nul\r
if errorlevel 1 (python "%~dp0relocate.pyz" %*) else (py -3 "%~dp0relocate.pyz" %*)\r
"""


def programs(given: Sequence[Path]) -> dict[str, bytes]:
    """Return the files of the program by their name; the one file itself when it is what runs."""
    own = os.environ.get("RELOCATE_FILE")
    paths = [*given] or ([Path(own)] if own else [])
    if ONE_FILE not in {path.name for path in paths}:
        message = _("The file {file} belongs on the stick too, and I do not know where it is.")
        raise RelocateError(
            message.format(file=ONE_FILE), _("Name it: --program {file}").format(file=ONE_FILE), 2
        )
    try:
        found = {path.name: path.read_bytes() for path in paths}
    except OSError as error:
        message = _("{path} cannot be read: {why}.").format(path=error.filename, why=system_words(error))
        raise RelocateError(message) from error
    return {**found, WINDOWS: WINDOWS_LINES.encode("ascii")}


def without_python(files: Mapping[str, bytes]) -> str:
    """Return which of the program's files runs without Python; empty when none does."""
    return next((name for name in files if name not in {ONE_FILE, WINDOWS}), "")


def is_brought(built: Built) -> bool:
    """Whether the program brings exactly this pack."""
    folder = built_in_guides() / built.bundle.id
    return (folder / "pack.yaml").is_file() and build(folder).sha256 == built.sha256


def differing(stick: Path, files: Mapping[str, bytes]) -> list[str]:
    """Return which of these files lie there with another content; RelocateError without a folder."""
    if not stick.is_dir():
        message = _("There is no folder {path}.").format(path=stick)
        raise RelocateError(message, _("Put the stick in, and name the folder in which it appears."))
    return [name for name, content in files.items() if _differs(stick / name, content)]


def _differs(path: Path, content: bytes) -> bool:
    return path.is_file() and (path.stat().st_size != len(content) or path.read_bytes() != content)


def write_stick(stick: Path, files: Mapping[str, bytes]) -> None:
    """Write all of it, so that the stick may be pulled afterwards; RelocateError when it is full or gone."""
    for name, content in files.items():
        try:
            write_shared(stick / name, content)
        except OSError as error:
            message = _("{path} could not be written: {why}.").format(
                path=stick / name, why=system_words(error)
            )
            raise RelocateError(
                message, _("What was written before it is whole. Nothing else changed.")
            ) from error
    if hasattr(os, "sync") and sys.platform != "win32":
        os.sync()
