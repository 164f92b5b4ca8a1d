"""Whether an installed pack is still what was installed: its files are held against its manifest.

The manifest lies beside the pack, not in it, and the folder of both is named after the manifest's hash:
nothing can be changed alone. Packs of 0.1 have no manifest; of them one can only tell whether they are
whole. What lies there besides, such as the conflict copy of a sync tool, never was of the pack.
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.bundle import MANIFEST, is_of_pack
from relocate_cli.domain.packs.installed_name import HASH_LENGTH, InstalledName, installed_name
from relocate_cli.domain.packs.pack_damage import PackDamage
from relocate_cli.errors import RelocateError
from relocate_cli.storage.packs.bundle_folder import bundle_folder, pack_files
from relocate_cli.storage.packs.installed_folders import installed_folder
from relocate_cli.storage.packs.limits import LARGEST_FILE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def damage_of(data: Path, name: InstalledName) -> PackDamage | None:
    """Return what is wrong with an installed pack; None when every byte of it is as it was."""
    place = installed_folder(data, name)
    manifest = _manifest(place, name)
    if manifest is None:
        return None if _is_whole(place, name) else PackDamage(name)
    missing = tuple(path for path in manifest if not (place / name.id / path).is_file())
    changed = tuple(
        path for path in manifest if path not in missing and not _is(place / name.id / path, manifest[path])
    )
    return PackDamage(name, missing, changed) if missing or changed else None


def files_to_read(folder: Path) -> list[str] | None:
    """Return the files of an installed pack that are as they were installed; None for any other folder."""
    name = installed_name(folder.parent.name)
    if not name or name.id != folder.name:
        return None
    manifest = _manifest(folder.parent, name)
    if manifest is not None:
        return [path for path in manifest if _is(folder / path, manifest[path])]
    with suppress(OSError):
        return [path for path, entry in pack_files(folder) if is_of_pack(path) and not entry.is_symlink()]
    return []


def _manifest(place: Path, name: InstalledName) -> Mapping[str, str] | None:
    """Return the SHA-256 of each file by its path; None when there is no manifest that proves itself."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        written = (place / MANIFEST).read_bytes()
        if sha256(written).hexdigest()[:HASH_LENGTH] == name.hash:
            return {str(path): str(digest) for path, digest in json.loads(written)["files"].items()}
    return None


def _is(file: Path, digest: str) -> bool:
    with suppress(OSError):
        if not file.is_symlink() and file.stat().st_size <= LARGEST_FILE:
            return sha256(file.read_bytes()).hexdigest() == digest
    return False


def _is_whole(place: Path, name: InstalledName) -> bool:
    with suppress(OSError, RelocateError):
        return bundle_folder(place / name.id)[0].name == name
    return False
