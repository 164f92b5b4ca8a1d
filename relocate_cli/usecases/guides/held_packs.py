"""Which packs and versions there are on this computer, and which of them are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.installed_name import InstalledName, installed_name
from relocate_cli.storage.packs.installed_folders import installed_folder, installed_names, packs_folder
from relocate_cli.storage.shipped import shipped_guides
from relocate_cli.usecases.guides.places import find_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.held_pack import HeldPack
    from relocate_cli.domain.packs.pack_damage import PackDamage
    from relocate_cli.usecases.workspace import Homes, Workspace


def in_use(
    homes: Homes, names: Callable[[], Iterable[InstalledName]], others: Sequence[Path]
) -> tuple[tuple[Path, ...], tuple[PackDamage, ...]]:
    """Return the folders to use for these installed packs, and what is damaged of them.

    Nobody is asked for names where nothing was installed.
    """
    if not packs_folder(homes.data).is_dir():
        return (), ()
    from relocate_cli.usecases.guides.whole_packs import usable_folders  # noqa: PLC0415 - with installed packs

    return usable_folders(homes, names(), others)


def not_here(workspace: Workspace, names: Iterable[InstalledName]) -> list[InstalledName]:
    """Return which of these packs are not on this computer."""
    return [name for name in names if not installed_folder(workspace.homes.data, name).is_dir()]


def shown_instead(workspace: Workspace, damage: PackDamage) -> InstalledName | None:
    """Return the installed version that is used of a damaged pack, be it what is whole of it; else None."""
    folder = find_folder(workspace, damage.name.id)
    return installed_guides(workspace).get(folder.parent) if folder else None


def installed_guides(workspace: Workspace) -> dict[Path, InstalledName]:
    """Return those of the workspace's folders of packs that are installed packs."""
    packs = packs_folder(workspace.homes.data)
    found = {folder: installed_name(folder.name) for folder in workspace.guides if folder.parent == packs}
    return {folder: name for folder, name in found.items() if name}


def with_pack(workspace: Workspace, id: str, folder: Path | None) -> Workspace:
    """Return the workspace in which a pack is found in this folder; without one the built-in pack."""
    others = {found for found, name in installed_guides(workspace).items() if name.id == id}
    kept = [found for found in workspace.guides if found not in others]
    if folder:
        kept.insert(kept.index(built_in_guides()), folder)
    return workspace._replace(guides=tuple(kept))


def built_in_guides() -> Path:
    """Return the folder of the built-in packs, as it stands among a workspace's folders of packs."""
    return shipped_guides().absolute()


def held_packs(workspace: Workspace) -> list[HeldPack]:
    """Return every version of every pack, by id, the newest first."""
    from relocate_cli.domain.version import version_order  # noqa: PLC0415 - where packs lie is asked every time

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
    from relocate_cli.domain.packs.held_pack import HeldPack  # noqa: PLC0415
    from relocate_cli.storage.packs.wholeness import damage_of  # noqa: PLC0415 - reads whole packs
    from relocate_cli.usecases.guides.pack_heads import pack_head  # noqa: PLC0415

    for name in installed_names(workspace.homes.data):
        folder = installed_folder(workspace.homes.data, name) / name.id
        head = pack_head(folder) or {}
        in_use, damage = find_folder(workspace, name.id) == folder, damage_of(workspace.homes.data, name)
        title = head.get("name", name.id)
        yield HeldPack(name.id, name.version, "installed", in_use, title, name.hash, folder, damage)


def _held(workspace: Workspace, folder: Path, origin: str) -> Iterator[HeldPack]:
    from relocate_cli.domain.packs.held_pack import HeldPack  # noqa: PLC0415
    from relocate_cli.usecases.guides.pack_heads import pack_head  # noqa: PLC0415

    head = pack_head(folder)
    if head:
        id, in_use = folder.name, find_folder(workspace, folder.name) == folder
        version = str(head.get("version", ""))
        yield HeldPack(id, version, origin, in_use, head.get("name", id), "", folder)
