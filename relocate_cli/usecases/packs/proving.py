"""Prove packs for their authors: what no check of single records can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.accepted import is_proof, without_accepted
from relocate_cli.domain.checking.checked import Checked
from relocate_cli.domain.packs.layered import guide_from
from relocate_cli.domain.proving.findings import proved
from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.shipped import portable
from relocate_cli.usecases.guides.lineage import read_sound_lineage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.usecases.guides.pack_read import PackRead, ReadPacks
    from relocate_cli.usecases.workspace import Workspace

About = tuple[str, str]
"""The code of a finding and what it is about."""


def prove_packs(
    workspace: Workspace,
    folders: list[Path],
    watched: Callable[[Sequence[Path]], Iterable[Path]] = iter,
) -> Checked:
    """Return what cannot be right in the guides of these packs and is in none of their parents'.

    The packs pass `watched` one by one, so that whoever waits sees how far it has come.
    """
    known: ReadPacks = {}
    proofs = _Proofs(workspace)
    findings: set[Finding] = set()
    tasks: set[tuple[str, str]] = set()
    for folder in watched(folders):
        lineage = read_sound_lineage(workspace, folder, known)
        inherited = proofs.about(lineage[:-1])
        own = [found for found in proofs.of(lineage).findings if (found.code, found.about) not in inherited]
        top = lineage[-1]._replace(findings=())
        findings.update(top.having(without_accepted(own, top.pack, is_proof)).findings)
        tasks |= {(read.pack.id, task) for read in lineage for task in read.pack.records["tasks"]}
    return Checked(tuple(folder.name for folder in folders), len(tasks), tuple(sorted(findings)))


class _Proof(NamedTuple):
    """What was found in the guide that a pack and its parents make."""

    guide: Guide
    findings: tuple[Finding, ...]


class _Proofs:
    """Proofs of guides, each made once; what was found of a parent is kept until one of its files changes."""

    def __init__(self, workspace: Workspace) -> None:
        self.cache = workspace.homes.cache
        self.made: dict[Path, _Proof] = {}

    def of(self, lineage: list[PackRead]) -> _Proof:
        """Return what is found in a guide beside all that its parents have found of them."""
        folder = lineage[-1].folder
        if folder not in self.made:
            packs = [read.pack for read in lineage]
            guide, above = guide_from(packs), guide_from(packs[:-1]) if len(packs) > 1 else None
            self.made[folder] = _Proof(guide, tuple(proved(packs[-1], guide, above)))
        return self.made[folder]

    def about(self, lineage: list[PackRead]) -> set[About]:
        """Return what is found in the guide of parents; nothing where there are none."""
        if not lineage:
            return set()
        folders = [read.folder for read in lineage]
        name, places = f"proved-{folders[-1].name}.json", [portable(folder) for folder in folders]
        kept = recall(self.cache, name, lambda found: found["folders"] == places)
        if not kept:
            found = self.about(lineage[:-1])
            found |= {(one.code, one.about) for one in self.of(lineage).findings}
            kept = {"folders": places, "found": sorted(found)}
            keep(self.cache, name, folders, kept)
        return {(code, about) for code, about in kept["found"]}
