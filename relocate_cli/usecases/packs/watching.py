"""A pack that somebody is writing: looked at again after every save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.vocabulary import vocabulary_of
from relocate_cli.storage.cache import stamp_of
from relocate_cli.storage.language_folders import folders_of
from relocate_cli.usecases.guides.lineage import read_lineage
from relocate_cli.usecases.packs.checking import check_packs
from relocate_cli.usecases.packs.old_parents import remember_parents_of
from relocate_cli.usecases.packs.previewing import Preview, preview_of
from relocate_cli.usecases.packs.schemas import renew_schemas

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.guides.pack_read import ReadPacks
    from relocate_cli.usecases.workspace import Workspace


class Watched:
    """A pack and its parents: what did not change since the last look is not read again."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace = workspace.beside(folder)
        self.folder = folder
        self._known: ReadPacks = {}
        self._stamps: dict[Path, str] = {}
        self._folders = [folder]

    def stamp(self) -> str:
        """Return a text that is another one as soon as a file of the pack or of its parents was saved."""
        return _together({folder: _stamp(folder) for folder in self._folders})

    def seen(self) -> str:
        """Return the stamp of what the last look saw; a save during it makes another one."""
        return _together(self._stamps)

    def look(self, language: str, persona: str = "") -> Preview:
        """Return the pack as one of its families sees it."""
        before = {folder: _stamp(folder) for folder in self._folders}
        self._forget_changed(before)
        lineage = read_lineage(self.workspace, self.folder, self._known)
        self._folders = [*(read.folder for read in lineage), *folders_of(language)]
        self._stamps = {folder: before.get(folder) or _stamp(folder) for folder in self._folders}
        findings = check_packs(self.workspace, [self.folder], self._known).findings
        remember_parents_of(self.workspace, [self.folder], self._known)
        renew_schemas(self.folder, vocabulary_of([read.pack for read in lineage]))
        return preview_of(self.workspace._replace(language=language), lineage, findings, persona)

    def _forget_changed(self, now: dict[Path, str]) -> None:
        """Forget the first pack of the lineage that was changed, and those that lie on it."""
        for number, folder in enumerate(self._folders):
            if self._stamps.get(folder) != now[folder]:
                for stale in self._folders[number:]:
                    self._known.pop(str(stale), None)
                return


def _together(stamps: dict[Path, str]) -> str:
    return str(hash(str(sorted((str(folder), stamp) for folder, stamp in stamps.items()))))


def _stamp(folder: Path) -> str:
    return str(stamp_of([folder]))
