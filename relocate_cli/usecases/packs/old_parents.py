"""What a parent said in an older revision: remembered since it was read, kept by Git, or installed before."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.format import FOLDERS, SHAPES
from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.reading import read
from relocate_cli.storage.packs.committed import committed_file, revisions_of
from relocate_cli.storage.packs.installed_folders import installed_folder, installed_names
from relocate_cli.storage.packs.pack_folder import read_content
from relocate_cli.storage.parents_file import keep_parents, parents_said
from relocate_cli.usecases.guides.lineage import read_lineage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.usecases.guides.pack_read import PackRead, ReadPacks
    from relocate_cli.usecases.workspace import Workspace

MOST = 40
"""Commits of one file that are looked through; a revision is seldom older."""


def remember_parents(workspace: Workspace, lineage: list[PackRead]) -> None:
    """Keep what the parents of the last pack say today, where it was written against just that."""
    pack, state = lineage[-1].pack, workspace.homes.state
    before = parents_said(state, pack.id)
    said = {}
    for target, kind, id in _overridden(pack):
        record, rev = _record(lineage, target, kind, id), target.rpartition("@")[2]
        if record and str(record.get("rev", 1)) == rev:
            said[target] = record
        elif target in before:
            said[target] = before[target]
    if said != before:
        keep_parents(state, pack.id, said)


def remember_parents_of(workspace: Workspace, folders: list[Path], known: ReadPacks) -> None:
    """Keep what the parents of these packs say; `known` are those that were read already."""
    for folder in folders:
        lineage = read_lineage(workspace.beside(folder), folder, known)
        if all(read.is_sound for read in lineage):
            remember_parents(workspace, lineage)


def old_records(workspace: Workspace, lineage: list[PackRead]) -> dict[tuple[str, str], dict[str, Any]]:
    """Return by kind and id what the parents said as the last pack knows them, where that can be told."""
    pack = lineage[-1].pack
    remembered, found = parents_said(workspace.homes.state, pack.id), {}
    for target, kind, id in _overridden(pack):
        record, rev = _record(lineage, target, kind, id), target.rpartition("@")[2]
        if record and str(record.get("rev", 1)) != rev:
            old = remembered.get(target) or _kept(workspace, lineage, target, kind, id)
            if old:
                found[kind, id] = old
    return found


def _overridden(pack: Pack) -> Iterator[tuple[str, str, str]]:
    """Yield what each change of a pack overrides, with its kind and id."""
    for kind, overlays in pack.overlays.items():
        for id, overlay in overlays.items():
            if "overrides" in overlay:
                yield overlay["overrides"], kind, id


def _record(lineage: list[PackRead], target: str, kind: str, id: str) -> dict[str, Any] | None:
    parent = target.partition("/")[0]
    return next((read.pack.records[kind].get(id) for read in lineage if read.pack.id == parent), None)


def _kept(
    workspace: Workspace, lineage: list[PackRead], target: str, kind: str, id: str
) -> dict[str, Any] | None:
    """Return a record in a revision as Git or an installed version of its pack still has it."""
    if kind not in FOLDERS:  # only what has a file of its own has revisions
        return None
    parent, rev = target.partition("/")[0], target.rpartition("@")[2]
    path = f"{kind}/{id}{FOLDERS[kind]}"
    folder = next(read.folder for read in lineage if read.pack.id == parent)
    for content in chain(_installed(workspace, parent, path), _committed(folder, path)):
        node, _findings = read_content(content, path)
        record = read(Notes(), SHAPES[kind], node, "") if node else None
        if record and str(record.get("rev", 1)) == rev:
            return dict(record)
    return None


def _committed(folder: Path, path: str) -> Iterator[bytes]:
    for revision in revisions_of(folder, path, MOST):
        yield committed_file(folder, revision, path)


def _installed(workspace: Workspace, parent: str, path: str) -> Iterator[bytes]:
    for name in installed_names(workspace.homes.data):
        file = installed_folder(workspace.homes.data, name) / parent / path
        if name.id == parent and file.is_file():
            yield file.read_bytes()
