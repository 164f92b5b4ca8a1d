"""Check packs for their authors: everything that is wrong, in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.domain.checking.accepted import is_proof, without_accepted
from relocate_cli.domain.checking.age import check_age
from relocate_cli.domain.checking.checked import Checked, PackFound, together
from relocate_cli.domain.checking.ends import check_ends
from relocate_cli.domain.checking.persona import check_personas
from relocate_cli.domain.checking.plain import long_sentences
from relocate_cli.domain.checking.provenance import check_days_read, check_provenance, count_sources
from relocate_cli.domain.checking.texts import check_texts
from relocate_cli.domain.checking.translations import check_translation
from relocate_cli.domain.checking.unused import check_unused
from relocate_cli.domain.checking.vanished import check_vanished
from relocate_cli.domain.checking.wording import check_wording
from relocate_cli.domain.packs.finding import Finding, is_error
from relocate_cli.domain.packs.layered import guide_from
from relocate_cli.domain.packs.overlay import layer
from relocate_cli.domain.packs.sites import sites_of
from relocate_cli.domain.packs.source import Mark
from relocate_cli.storage.packs.po_files import po_files
from relocate_cli.storage.packs.source_line import source_line
from relocate_cli.storage.po_entries import check_po_entries
from relocate_cli.storage.po_file import open_po, po_faults, translations_of
from relocate_cli.usecases.guides.lineage import read_lineage
from relocate_cli.usecases.packs.earlier import earlier_versions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.packs.translation import Translation
    from relocate_cli.usecases.guides.pack_read import PackRead, ReadPacks
    from relocate_cli.usecases.workspace import Workspace

    Watched = Callable[[Sequence[Path]], Iterable[Path]]


def written_line(finding: Finding) -> str:
    """Return the line that a finding is about, as its author wrote it; nothing when it cannot be read."""
    return source_line(Path(finding.mark.path), finding.mark.line)


def check_packs(
    workspace: Workspace, folders: list[Path], known: ReadPacks | None = None, watched: Watched = iter
) -> Checked:
    """Return everything that is wrong in these packs, and the errors of their parents, each once.

    A parent is looked up beside the pack first, then among the guides of the workspace. The packs pass
    `watched` one by one, so that whoever waits sees how far it has come.
    """
    known = {} if known is None else known
    lineages = (read_lineage(workspace.beside(folder), folder, known) for folder in watched(folders))
    return together(folders, (found_in(lineage, workspace.today) for lineage in lineages))


def found_in(lineage: list[PackRead], today: date) -> PackFound:
    """Return everything that is wrong in the last pack of a lineage, and the errors of its parents."""
    top, sites = lineage[-1], sites_of([read.pack for read in lineage])
    findings = [*top.findings, *(one for read in lineage[:-1] for one in read.findings if is_error(one))]
    findings += _translations(top)
    if all(read.is_sound for read in lineage):
        findings += _advice(lineage, today)
        findings += _personas(lineage)
    tasks = tuple((read.pack.id, task) for read in lineage for task in read.pack.records["tasks"])
    return PackFound(tuple(findings), tasks, count_sources(top.pack, sites))


def _advice(lineage: list[PackRead], today: date) -> tuple[Finding, ...]:
    """Return what a reader of the last pack would stumble over: nothing that keeps it from being used."""
    top, packs = lineage[-1], [read.pack for read in lineage]
    wording = check_wording(top.pack.texts, top.pack.head["language"], top.pack.mark)
    aged = (*check_age(top.pack, today), *check_ends(top.pack, today), *check_days_read(top.pack, today))
    written = layer(packs)[0]
    found = [
        *check_texts(top.pack),
        *wording,
        *aged,
        *check_provenance(top.pack, sites_of(packs)),
        *check_unused(packs, written),
        *check_vanished(top.pack, written, earlier_versions(top.folder, written["tasks"])),
    ]
    unaccepted = without_accepted(found, top.pack, lambda code: not is_proof(code))
    return top._replace(findings=()).having(unaccepted).findings


def _translations(read: PackRead) -> Iterator[Finding]:
    for path in po_files(read.folder):
        entries = open_po(path)
        if isinstance(entries, Finding):
            yield from po_faults(path) or [entries]
        else:
            translations = translations_of(entries)
            yield from check_po_entries(entries, str(path))
            if read.is_sound:  # else nobody knows which texts there are
                yield from check_translation(read.pack, str(path), translations, path.stem)
            yield from _translated_wording(translations, path)


def _translated_wording(translations: Mapping[str, Translation], path: Path) -> Iterator[Finding]:
    def mark_of(string: str) -> Mark:
        return Mark(str(path), translations[string].line)

    texts = {string: one.text for string, one in translations.items()}
    yield from check_wording(texts, path.stem, mark_of)
    yield from long_sentences(texts, mark_of)


def _personas(lineage: list[PackRead]) -> Iterator[Finding]:
    top = lineage[-1]
    if top.pack.records["personas"]:
        guide = guide_from([read.pack for read in lineage])
        yield from top._replace(findings=()).having(check_personas(top.pack, guide)).findings
