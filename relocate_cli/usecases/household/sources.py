"""Out of which folders a command answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.language_folders import language_folders
from relocate_cli.storage.shipped import never_changes

if TYPE_CHECKING:
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


def sources_of(workspace: Workspace, household: Household) -> list[str]:
    """Return every folder but those that came with the program and never change."""
    homes = workspace.homes
    own = (homes.data, homes.state, homes.config, household.data, household.state)
    folders = (*own, *workspace.guides, *language_folders())
    return list(dict.fromkeys(str(folder) for folder in folders if not never_changes(folder)))
