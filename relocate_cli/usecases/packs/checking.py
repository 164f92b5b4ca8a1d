"""Check packs for their authors: everything that is wrong, in one run."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.accepted import is_proof, without_accepted
from relocate_cli.domain.checking.addresses import check_reach
from relocate_cli.domain.checking.age import check_age
from relocate_cli.domain.checking.ends import check_ends
from relocate_cli.domain.checking.persona import check_personas
from relocate_cli.domain.checking.plain import check_plain
from relocate_cli.domain.checking.translations import check_translation
from relocate_cli.domain.checking.unused import check_unused
from relocate_cli.domain.guide.guide import guide_of
from relocate_cli.domain.packs.finding import Finding, is_error
from relocate_cli.domain.packs.overlay import layer, without_dropped
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.po_file import open_po, translations_of
from relocate_cli.usecases.guides.lineage import Known, PackRead, read_lineage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace


class Checked(NamedTuple):
    """The packs that were checked, how many tasks they give together, and what is wrong."""

    packs: tuple[str, ...]
    tasks: int
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """How many findings make a pack unusable or break its own tests."""
        return sum(map(is_error, self.findings))

    @property
    def warnings(self) -> int:
        """How many findings an author should look at."""
        return len(self.findings) - self.errors


def packs_in(path: Path) -> list[Path]:
    """Return the pack that a folder is, or all packs inside it; RelocateError when there is none."""
    if not path.is_dir():
        raise RelocateError(_("There is no folder {path}.").format(path=path))
    if _is_pack(path):
        return [path.absolute()]
    found = sorted(folder.absolute() for folder in path.iterdir() if folder.is_dir() and _is_pack(folder))
    if not found:
        hint = _("A pack is a folder with a file pack.yaml.")
        raise RelocateError(_("There is no pack in {path}.").format(path=path), hint)
    return found


def the_pack(path: Path) -> Path:
    """Return the one pack that is meant; RelocateError when there is none, or when there are several."""
    packs = packs_in(path)
    if len(packs) > 1:
        names = ", ".join(pack.name for pack in packs)
        message = _("There are several packs in {path}: {names}.").format(path=path, names=names)
        raise RelocateError(message, _("Name one of them."), 2)
    return packs[0]


def _is_pack(folder: Path) -> bool:
    return (folder / "pack.yaml").is_file() or (folder / "tasks").is_dir()


def check_packs(workspace: Workspace, folders: list[Path], known: Known | None = None) -> Checked:
    """Return everything that is wrong in these packs, and the errors of their parents, each once.

    A parent is looked up beside the pack first, then among the guides of the workspace.
    """
    known = {} if known is None else known
    findings: set[Finding] = set()
    tasks: set[tuple[str, str]] = set()
    for folder in folders:
        lineage = read_lineage(workspace.beside(folder), folder, known)
        findings.update(lineage[-1].findings)
        findings.update(found for read in lineage[:-1] for found in read.findings if is_error(found))
        findings.update(_translations(lineage[-1]))
        if all(read.is_sound for read in lineage):
            findings.update(_advice(lineage, workspace.today))
            findings.update(_personas(lineage))
        tasks |= {(read.pack.id, task) for read in lineage for task in read.pack.records["tasks"]}
    return Checked(tuple(folder.name for folder in folders), len(tasks), tuple(sorted(findings)))


def _advice(lineage: list[PackRead], today: date) -> tuple[Finding, ...]:
    """Return what a reader of the last pack would stumble over: nothing that keeps it from being used."""
    top, packs = lineage[-1], [read.pack for read in lineage]
    plain = (*check_plain(top.pack), *check_reach(top.pack))
    alone = (*plain, *check_age(top.pack, today), *check_ends(top.pack, today))
    found = [*alone, *check_unused(packs, layer(packs)[0])]
    unaccepted = without_accepted(found, top.pack, lambda code: not is_proof(code))
    return top._replace(findings=()).having(unaccepted).findings


def _translations(read: PackRead) -> Iterator[Finding]:
    for path in sorted(read.folder.glob("translations/*.po")):
        entries = open_po(path)
        if isinstance(entries, Finding):
            yield entries
        else:
            yield from check_translation(read.pack, str(path), translations_of(entries), path.stem)


def _personas(lineage: list[PackRead]) -> Iterator[Finding]:
    top = lineage[-1]
    if top.pack.records["personas"]:
        guide = guide_of(without_dropped(layer([read.pack for read in lineage])[0]))
        yield from top._replace(findings=()).having(check_personas(top.pack, guide)).findings
