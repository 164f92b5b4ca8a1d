"""Which packs and versions there are on this computer, and which of them are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.held_pack import HeldPack
from relocate_cli.domain.version import version_order
from relocate_cli.storage.packs.installed_folders import installed_folder, installed_names
from relocate_cli.usecases.guides.active import built_in_guides, installed_guides
from relocate_cli.usecases.guides.places import find_folder, pack_head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace


def held_packs(workspace: Workspace) -> list[HeldPack]:
    """Return every version of every pack, by id, the newest first."""
    found = [*_beside_others(workspace), *_installed(workspace)]
    newest_first = sorted(found, key=lambda pack: version_order(pack.version), reverse=True)
    return sorted(newest_first, key=lambda pack: pack.id)


def _beside_others(workspace: Workspace) -> Iterator[HeldPack]:
    installed, origin = installed_guides(workspace), "folder"
    for guides in workspace.guides:
        if guides == built_in_guides():
            origin = "built-in"
        elif origin == "built-in":
            origin = "pip"
        if guides not in installed:
            for path in sorted(guides.glob("*/pack.yaml")):
                yield from _held(workspace, path.parent, origin)


def _installed(workspace: Workspace) -> Iterator[HeldPack]:
    for name in installed_names(workspace.homes.data):
        folder = installed_folder(workspace.homes.data, name) / name.id
        yield from _held(workspace, folder, "installed", name.hash)


def _held(workspace: Workspace, folder: Path, origin: str, digest: str = "") -> Iterator[HeldPack]:
    head = pack_head(folder)
    if head:
        id, in_use = folder.name, find_folder(workspace, folder.name) == folder
        version = str(head.get("version", ""))
        yield HeldPack(id, version, origin, in_use, head.get("name", id), digest, folder)
