"""Read packs from their YAML, check them, and make a guide of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.kinds import KINDS, Use, kinds_that_are
from relocate_cli.domain.packs.layered import layered
from relocate_cli.domain.packs.translation import translated
from relocate_cli.storage.language_folders import pack_catalogue
from relocate_cli.storage.packs.po_files import TRANSLATIONS, po_path
from relocate_cli.storage.packs.wholeness import files_to_read
from relocate_cli.storage.po_file import read_translations
from relocate_cli.usecases.guides.lineage import read_lineage
from relocate_cli.usecases.guides.places import pack_folder

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.usecases.workspace import Workspace

OUTLINE_FIELDS = frozenset(
    {
        *(
            "title",
            "phase",
            "rev",
            "pack",
            "for",
            "when",
            "voluntary",
            "needs",
            "gives",
            "after",
            "waits_for",
        ),
        *("stages", "opens", "due", "over_by", "lapses", "takes", "from", "until"),
    }
)
"""What lists are made from; everything else of a task is read only when it is shown."""


class Compiled(NamedTuple):
    """A guide ready for use, the folders it was made from, and what is wrong in them."""

    outline: dict[str, Any]
    texts: dict[str, Any]
    sources: tuple[Path, ...]
    findings: tuple[Finding, ...]


def compile_guide(workspace: Workspace, place: str) -> Compiled:
    """Return the guide of a place with everything that is wrong in its lineage."""
    lineage = read_lineage(workspace, pack_folder(workspace, place))
    folders = tuple(read.folder for read in lineage)
    findings = tuple(finding for read in lineage for finding in read.findings)
    if not all(read.is_sound for read in lineage):
        return Compiled({}, {}, folders, findings)
    spoken = [in_language(read.folder, read.pack, workspace.language) for read in lineage]
    source = layered([read.pack for read in lineage])
    return Compiled(*_parts(layered(spoken), source), folders, findings)


def in_language(folder: Path, pack: Pack, language: str) -> Pack:
    """Return a pack with its strings in this language; what is not translated is marked."""
    if pack.head["language"] == language:
        return pack
    path, whole = po_path(folder, language), files_to_read(folder)
    is_there = whole is None or f"{TRANSLATIONS}/{path.name}" in whole
    translations = read_translations(path) if is_there else {}
    if not translations and (beside := pack_catalogue(language, pack.id)):
        translations = read_translations(beside)
    return translated(pack, translations, language)


def _parts(written: dict[str, Any], source: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what lists need, and the long texts apart; ticks know lines by their words in the source."""
    tasks, texts = {}, {}
    for id, task in written["tasks"].items():
        tasks[id] = {field: value for field, value in task.items() if field in OUTLINE_FIELDS}
        tasks[id]["parts"] = source["tasks"][id]["parts"]
        texts[id] = {field: value for field, value in task.items() if field not in {*OUTLINE_FIELDS, "parts"}}
    needed = {*kinds_that_are(Use.LISTS), *kinds_that_are(Use.OWN)}
    apart = [kind for kind in KINDS if kind not in needed]
    outline = {kind: value for kind, value in written.items() if kind not in apart}
    return {**outline, "tasks": tasks}, {"tasks": texts, **{kind: written[kind] for kind in apart}}
