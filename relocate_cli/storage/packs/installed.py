"""A pack gets its place beside the built-in ones only after somebody looked at it, whole, and all at once."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.bundle import MANIFEST
from relocate_cli.storage.durable import make_folder, new_file, sync, sync_folder, write_block
from relocate_cli.storage.journal.refusal import not_saved
from relocate_cli.storage.packs.installed_folders import installed_folder, packs_folder
from relocate_cli.storage.packs.wholeness import damage_of
from relocate_cli.storage.renaming import rename_over

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from relocate_cli.domain.packs.bundle import Bundle
    from relocate_cli.domain.packs.installed_name import InstalledName

BEGUN = ".new"
"""How the name of a folder ends that is still being filled, and of one on its way out."""
FORGOTTEN = 24 * 3600
"""Seconds after which nobody works on such a folder any more."""


@contextmanager
def unpacked(data: Path, bundle: Bundle) -> Iterator[Path]:
    """Lay a pack beside the installed ones, to be looked at; it is gone afterwards unless it was kept."""
    packs = packs_folder(data)
    beside = packs / f".{bundle.name}.{os.urandom(4).hex()}{BEGUN}"
    try:
        try:
            make_folder(packs)
            _forget(packs)
            _fill(beside, {MANIFEST: bundle.manifest})
            _fill(beside / bundle.id, bundle.files)
        except OSError as error:
            raise not_saved(data, error) from error
        yield beside
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def keep_unpacked(data: Path, beside: Path, bundle: Bundle) -> Path:
    """Give a pack that was looked at its place, and return it; one that lies there whole stays."""
    place = installed_folder(data, bundle.name)
    try:
        if place.is_dir() and damage_of(data, bundle.name):
            remove_installed(data, bundle.name)
        if not place.is_dir():
            rename_over(beside, place)
            sync_folder(place.parent)
    except OSError as error:
        raise not_saved(data, error) from error
    return place


def remove_installed(data: Path, name: InstalledName) -> None:
    """Remove one version of a pack, all of it at once."""
    place = installed_folder(data, name)
    aside = place.with_name(f".{name}.{os.urandom(4).hex()}{BEGUN}")
    try:
        rename_over(place, aside)
        sync_folder(place.parent)
        shutil.rmtree(aside)
    except OSError as error:
        raise not_saved(data, error) from error


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    make_folder(folder)
    for path, content in files.items():
        file = folder / path
        make_folder(file.parent)
        handle = new_file(file)
        try:
            write_block(handle, content)
            sync(handle)
        finally:
            os.close(handle)
    for below in {(folder / path).parent for path in files}:
        sync_folder(below)


def _forget(packs: Path) -> None:
    """Remove what a power cut left behind."""
    for path in packs.glob(f".*@*{BEGUN}"):
        if path.stat().st_mtime < time.time() - FORGOTTEN:
            shutil.rmtree(path, ignore_errors=True)
