"""Prove packs for their authors: what no check of single records can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.accepted import is_proof, without_accepted
from relocate_cli.domain.checking.checked import Checked
from relocate_cli.domain.packs.layered import guide_from
from relocate_cli.domain.proving.findings import proved
from relocate_cli.usecases.guides.lineage import PackRead, ReadPacks, read_sound_lineage

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.usecases.workspace import Workspace


def prove_packs(workspace: Workspace, folders: list[Path]) -> Checked:
    """Return what cannot be right in the guides of these packs and is in none of their parents'."""
    known: ReadPacks = {}
    proofs: dict[Path, list[Finding]] = {}
    findings: set[Finding] = set()
    tasks: set[tuple[str, str]] = set()
    for folder in folders:
        lineage = read_sound_lineage(workspace, folder, known)
        for number, read in enumerate(lineage, 1):
            if read.folder not in proofs:
                proofs[read.folder] = _proved(lineage[:number])
        above = proofs[lineage[-2].folder] if len(lineage) > 1 else []
        inherited = {(found.code, found.about) for found in above}
        own = [found for found in proofs[folder] if (found.code, found.about) not in inherited]
        top = lineage[-1]._replace(findings=())
        findings.update(top.having(without_accepted(own, top.pack, is_proof)).findings)
        tasks |= {(read.pack.id, task) for read in lineage for task in read.pack.records["tasks"]}
    return Checked(tuple(folder.name for folder in folders), len(tasks), tuple(sorted(findings)))


def _proved(lineage: list[PackRead]) -> list[Finding]:
    packs = [read.pack for read in lineage]
    return list(proved(packs[-1], guide_from(packs)))
