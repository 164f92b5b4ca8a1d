"""In which folders packs lie: those one names, the installed, the built-in ones, those that pip brought."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.storage.packs.pip_packs import pip_folders
from relocate_cli.storage.shipped import shipped_guides
from relocate_cli.usecases.guides.held_packs import in_use

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.domain.packs.pack_damage import PackDamage
    from relocate_cli.usecases.workspace import Homes


def guide_folders(
    homes: Homes, named: str, packs: Callable[[], list[InstalledName]]
) -> tuple[tuple[Path, ...], tuple[PackDamage, ...]]:
    """Return the folders, an earlier one goes first, and the installed packs that are damaged.

    `named` are those of the user, as in a search path. The household is asked only where something was
    installed.
    """
    mine = [Path(folder) for folder in named.split(os.pathsep) if folder]
    others = (*mine, shipped_guides(), *pip_folders(homes.cache))
    installed, damaged = in_use(homes, packs, others)
    return tuple(folder.absolute() for folder in (*mine, *installed, *others[len(mine) :])), damaged
