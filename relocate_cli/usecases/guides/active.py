"""Which installed packs are in use on this computer, and where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.installed_name import InstalledName, installed_name
from relocate_cli.domain.plan.active import PACK, active_packs
from relocate_cli.storage.journal.journal import read_journal
from relocate_cli.storage.packs.installed_folders import installed_folder, packs_folder
from relocate_cli.storage.shipped import shipped_guides

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.workspace import Homes, Workspace


def active_folders(homes: Homes) -> tuple[Path, ...]:
    """Return the folders of the installed packs in use; nothing is read where nothing was installed."""
    if not packs_folder(homes.data).is_dir():
        return ()
    names = active_packs(read_journal(homes.data, homes.state).events).values()
    return tuple(folder for name in names if (folder := installed_folder(homes.data, name)).is_dir())


def missing_packs(desk: Desk) -> list[InstalledName]:
    """Return the packs in use that are not on this computer, because a sync tool did not bring them yet."""
    said = [event for field, event in desk.plan.latest.items() if field[0] == PACK]
    data = desk.workspace.homes.data
    return [name for name in active_packs(said).values() if not installed_folder(data, name).is_dir()]


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
