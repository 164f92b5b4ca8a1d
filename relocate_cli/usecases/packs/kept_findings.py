"""What a check found is kept until anything changes that it follows from: other packs are not read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.checked import PackFound, together
from relocate_cli.domain.checking.provenance import Counted
from relocate_cli.domain.packs.bundle import MANIFEST
from relocate_cli.domain.packs.finding import Finding, is_error
from relocate_cli.domain.packs.source import Mark
from relocate_cli.storage.cache import keep_stamped, recall, settled_stamp
from relocate_cli.storage.language_folders import catalogue_file
from relocate_cli.storage.packs.committed import newest_commit
from relocate_cli.usecases.guides.lineage import read_lineage
from relocate_cli.usecases.guides.places import find_folder
from relocate_cli.usecases.packs.checking import found_in
from relocate_cli.usecases.packs.earlier import last_archive
from relocate_cli.usecases.packs.old_parents import remember_parents

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from relocate_cli.domain.checking.checked import Checked
    from relocate_cli.usecases.guides.pack_read import ReadPacks
    from relocate_cli.usecases.packs.checking import Watched
    from relocate_cli.usecases.workspace import Workspace


def check_changed(workspace: Workspace, folders: list[Path], watched: Watched = iter) -> Checked:
    """Return what `check_packs` returns, and read only packs that changed, or whose parents did.

    Of a pack that is read it is remembered what its parents say.
    """
    known: ReadPacks = {}
    found = (_kept(workspace, folder) or _anew(workspace, folder, known) for folder in watched(folders))
    return together(folders, found)


def _kept(workspace: Workspace, folder: Path) -> PackFound | None:
    """Return what was found in a pack, if the same would be found now."""

    def fits(kept: dict[str, Any]) -> bool:
        beside = workspace.beside(folder)
        parents = all(str(find_folder(beside, id)) == found for id, found in kept["parents"].items())
        return parents and bool(kept["given"] == _given(workspace, folder))

    kept = recall(workspace.homes.cache, _name(workspace, folder), fits)
    if not kept:
        return None
    findings = tuple(Finding(Mark(*mark), *said) for mark, *said in kept["findings"])
    tasks = tuple((pack, task) for pack, task in kept["tasks"])
    return PackFound(findings, tasks, Counted(*kept["sources"]))


def _anew(workspace: Workspace, folder: Path, known: ReadPacks) -> PackFound:
    """Return what is found in a pack, and keep it unless there is an error: then somebody is at work."""
    given, around = _given(workspace, folder), settled_stamp(_around(workspace, folder))
    lineage = read_lineage(workspace.beside(folder), folder, known)
    found = found_in(lineage, workspace.today)
    if all(read.is_sound for read in lineage):
        remember_parents(workspace, lineage)
    stamps = [around, *(read.stamp for read in lineage)]
    if not any(map(is_error, found.findings)) and None not in stamps:
        stamp = {source: files for one in stamps if one for source, files in one.items()}
        parents = {read.pack.id: str(read.folder) for read in lineage[:-1]}
        kept = {"given": given, "parents": parents, **found._asdict()}
        keep_stamped(workspace.homes.cache, _name(workspace, folder), stamp, kept)
    return found


def _given(workspace: Workspace, folder: Path) -> list[str]:
    """Return what findings follow from beside the files of packs: the day, the words, earlier versions."""
    earlier = str(last_archive(folder)), newest_commit(folder)
    return [str(folder), str(workspace.today), str(catalogue_file(workspace.language)), *earlier]


def _around(workspace: Workspace, folder: Path) -> Iterable[Path]:
    """Yield what is read beside the packs: words, the archive built last, what of the pack was installed."""
    yield from filter(None, (catalogue_file(workspace.language), last_archive(folder)))
    yield folder.parent / MANIFEST


def _name(workspace: Workspace, folder: Path) -> str:
    return f"checked-{folder.name}-{workspace.language}.json"
