"""Gather what one can find: of one layered guide, or of all packs as they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.guide.part import apart
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.usecases.guides.compiling import in_language
from relocate_cli.usecases.guides.lineage import read_one
from relocate_cli.usecases.guides.places import pack_folder, places

if TYPE_CHECKING:
    from relocate_cli.domain.guide.place import Place
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.usecases.guides.opening import OpenedGuide
    from relocate_cli.usecases.workspace import Workspace


def guide_entries(opened: OpenedGuide) -> list[Entry]:
    """Return the entries of a place's guide, in the reader's language and in all it is written in.

    Of two that fit as well the one nearer to the place is found first, so it stands first.
    """
    index = SearchIndex()
    workspace, lineage = opened.workspace, [pack.id for pack in opened.guide.lineage]
    for language in _languages(workspace, [place for place in places(workspace) if place.id in lineage]):
        records = opened.in_language(language).records
        for kind in LOOKED_UP:
            for id, record in records[kind].items():
                index.add(kind, id, record["pack"], record)
    return sorted(index.entries(), key=lambda entry: -lineage.index(entry.pack))


def pack_entries(workspace: Workspace) -> list[Entry]:
    """Return the entries of all packs that can be read, whoever's guide they belong to.

    What a municipality says of a national task joins that task.
    """
    index = SearchIndex()
    for place in places(workspace):
        read = read_one(pack_folder(workspace, place.id))
        for language in _languages(workspace, [place]) if read.is_sound else ():
            if language in place.languages:
                _add_pack(index, in_language(read.folder, read.pack, language))
    return index.entries()


def _languages(workspace: Workspace, places: list[Place]) -> list[str]:
    """Return the languages of these packs, the reader's first."""
    spoken = (language for place in places for language in place.languages)
    return list(dict.fromkeys([workspace.language, *spoken]))


def _add_pack(index: SearchIndex, pack: Pack) -> None:
    for kind in LOOKED_UP:
        for id, record in pack.records[kind].items():
            index.add(kind, id, pack.id, apart(record))
        for id, overlay in pack.overlays[kind].items():
            index.add(kind, id, overlay["overrides"].partition("/")[0], _said(pack, overlay))


def _said(pack: Pack, overlay: dict[str, Any]) -> dict[str, Any]:
    """Return what an overlay says anew, as a record."""
    said = {**overlay.get("add", {}), **overlay.get("replace", {})}
    if "here" in overlay:
        said["here"] = [{"place": pack.head["name"], "text": overlay["here"]}]
    return apart(said)
