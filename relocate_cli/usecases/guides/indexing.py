"""Gather what one can find: of one layered guide, or of all packs as they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.guide.part import apart
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.domain.searching.searched import searched
from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.language_folders import folders_of
from relocate_cli.storage.shipped import portable
from relocate_cli.usecases.guides.compiling import in_language
from relocate_cli.usecases.guides.pack_read import read_one
from relocate_cli.usecases.guides.places import pack_folder, places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from relocate_cli.domain.guide.place import Place
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.searching.index import Findable
    from relocate_cli.usecases.guides.opening import OpenedGuide
    from relocate_cli.usecases.workspace import Workspace


class PackSaid(NamedTuple):
    """What one pack says of a record in one language."""

    kind: str
    id: str
    pack: str
    """The pack that defines the record."""
    record: dict[str, Any]
    language: str


def guide_findables(opened: OpenedGuide) -> list[Findable]:
    """Return what one can find in a place's guide, in all languages it is written in.

    Of two that fit as well the one nearer to the place is found first, so it stands first.
    """
    index = SearchIndex()
    workspace, lineage = opened.workspace, [pack.id for pack in opened.guide.lineage]
    spoken = _languages([place for place in places(workspace) if place.id in lineage])
    beside = [workspace.language] if folders_of(workspace.language) else []
    for language in dict.fromkeys([*spoken, *beside]):
        records = opened.in_language(language).records
        for kind in LOOKED_UP:
            for id, record in records[kind].items():
                index.add(kind, id, record["pack"], record, language)
    return sorted(index.findables(), key=lambda one: -lineage.index(one.entry.pack))


def pack_findables(
    workspace: Workspace, watched: Callable[[Sequence[Place]], Iterable[Place]] = iter
) -> list[Findable]:
    """Return what one can find in all packs that can be read, whoever's guide they belong to.

    What a municipality says of a national task joins that task. The packs pass through `watched`, which
    may tell somebody how many are read.
    """
    index = SearchIndex()
    for place in watched(places(workspace)):
        for kind, id, pack, record, language in _kept_said(workspace, place):
            index.add(kind, id, pack, record, language)
    return index.findables()


def _languages(places: list[Place]) -> list[str]:
    """Return the languages of these packs, each once."""
    return list(dict.fromkeys(language for place in places for language in place.languages))


def _kept_said(workspace: Workspace, place: Place) -> list[PackSaid]:
    """Return what a pack says, kept from the last time: after an edit only one of many is read again."""
    folder, name = pack_folder(workspace, place.id), f"said-{place.id}.json"
    where = portable(folder)
    kept = recall(workspace.homes.cache, name, lambda kept: kept["folder"] == where)
    if kept:
        return [PackSaid._make(said) for said in kept["said"]]
    read = read_one(folder)
    packs = [(in_language(folder, read.pack, one), one) for one in place.languages] if read.is_sound else []
    said = [found for pack, language in packs for found in _said(pack, language)]
    keep(workspace.homes.cache, name, [folder], {"folder": where, "said": said})
    return said


def _said(pack: Pack, language: str) -> Iterator[PackSaid]:
    """Yield all that a pack says in a language, of its own records and of inherited ones."""
    for kind in LOOKED_UP:
        for id, record in pack.records[kind].items():
            yield PackSaid(kind, id, pack.id, searched(apart(record)), language)
        for id, overlay in pack.overlays[kind].items():
            owner = overlay["overrides"].partition("/")[0]
            yield PackSaid(kind, id, owner, searched(_said_anew(pack, overlay)), language)


def _said_anew(pack: Pack, overlay: dict[str, Any]) -> dict[str, Any]:
    """Return what an overlay says anew, as a record."""
    said = {**overlay.get("add", {}), **overlay.get("replace", {})}
    if "here" in overlay:
        said["here"] = [{"place": pack.head["name"], "text": overlay["here"]}]
    return apart(said)
