"""The files of a pack's folder that travel with it, read under the same limits as an archive."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.bundle import Bundle, is_of_pack
from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.language import _
from relocate_cli.storage.packs.bundle_refusals import refused_file, too_large, too_many
from relocate_cli.storage.packs.bundling import bundle_of
from relocate_cli.storage.packs.file_refusals import too_big
from relocate_cli.storage.packs.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from relocate_cli.storage.packs.misnamed import LEFT_ALONE
from relocate_cli.storage.packs.po_files import TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INSIDE = (*FOLDERS, TRANSLATIONS)


def bundle_folder(folder: Path) -> tuple[Bundle, list[str]]:
    """Return the pack in a folder, and what stays behind; hidden files are nobody's business."""
    files: dict[str, bytes] = {}
    behind: list[str] = []
    size = 0
    for path, entry in pack_files(folder):
        if path in INSIDE and entry.is_symlink():
            raise refused_file(path, _("it is a link."))
        if not is_of_pack(path):
            behind += [] if LEFT_ALONE.match(path) else [path]
            continue
        files[path] = _content(path, entry)
        size += len(files[path])
        if size > LARGEST_PACK:
            raise too_large(size)
        if len(files) > MOST_FILES:
            raise too_many(len(files))
    return bundle_of(folder.absolute().name, files), behind


def pack_files(folder: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield what lies in the pack and in its folders, by its path in the pack; hidden files are left out."""
    for entry in _visible(folder):
        if entry.name in INSIDE and entry.is_dir(follow_symlinks=False):
            for below in _visible(folder / entry.name):
                yield f"{entry.name}/{below.name}", below
        else:
            yield entry.name, entry


def _visible(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((one for one in entries if not one.name.startswith(".")), key=lambda one: one.name)


def _content(path: str, entry: os.DirEntry[str]) -> bytes:
    if entry.is_symlink():
        raise refused_file(path, _("it is a link."))
    if not entry.is_file(follow_symlinks=False):
        raise refused_file(path, _("it is neither a file nor a folder."))
    with open(entry.path, "rb") as file:  # noqa: PTH123 - an entry is not a Path
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise refused_file(path, too_big("", entry.stat(follow_symlinks=False).st_size).message)
    return content
