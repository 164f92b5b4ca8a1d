"""Hold a pack against its parents, its neighbours and the calendar."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.persona_answers import tasks_seen
from relocate_cli.domain.drafting.drift import Drift, drifts
from relocate_cli.domain.drafting.neighbours import Lack, lacking
from relocate_cli.domain.packs.layered import guide_from
from relocate_cli.usecases.guides.lineage import read_lineage, read_sound_lineage
from relocate_cli.usecases.guides.places import pack_folder, places
from relocate_cli.usecases.packs.old_parents import old_records, remember_parents

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.usecases.guides.pack_read import ReadPacks
    from relocate_cli.usecases.workspace import Workspace


class Drifted(NamedTuple):
    """A pack, what in it should be looked at again, and what its neighbours have and it has not."""

    pack: Pack
    drifts: tuple[Drift, ...]
    lacks: tuple[Lack, ...]


def drifted(workspace: Workspace, folder: Path) -> Drifted:
    """Return what of a pack should be looked at; its neighbours are the other municipalities."""
    known: ReadPacks = {}
    read = read_sound_lineage(workspace, folder, known)
    lineage = [one.pack for one in read]
    found = drifts(lineage, families_seeing(lineage), old_records(workspace, read), workspace.today)
    remember_parents(workspace, read)
    others = (
        packs
        for packs in municipal_lineages(workspace, known)
        if packs[0].id == lineage[0].id and packs[-1].id != lineage[-1].id
    )
    return Drifted(lineage[-1], tuple(found), tuple(lacking(lineage, others)))


def compared(workspace: Workspace, one: Path, other: Path) -> tuple[list[Lack], list[Lack]]:
    """Return what only the first pack has, and what only the other one has."""
    known: ReadPacks = {}
    mine, theirs = (lineage_of(workspace, folder, known) for folder in (one, other))
    return lacking(theirs, [mine]), lacking(mine, [theirs])


def municipal_lineages(workspace: Workspace, known: ReadPacks) -> Iterator[list[Pack]]:
    """Yield the pack of every municipality after its parents, but for those that cannot be used now.

    Parents are read once. Who keeps none of what comes has one municipality in memory at a time.
    """
    for place in places(workspace):
        if place.level == "municipality":
            folder = pack_folder(workspace, place.id)
            found = read_lineage(workspace, folder, known)
            known.pop(str(folder), None)
            if all(read.is_sound for read in found):
                yield [read.pack for read in found]


def lineage_of(workspace: Workspace, folder: Path, known: ReadPacks | None = None) -> list[Pack]:
    """Return the pack in a folder after its parents; RelocateError when one of them cannot be used."""
    return [read.pack for read in read_sound_lineage(workspace, folder, known)]


def families_seeing(lineage: list[Pack]) -> Counter[str]:
    """Return on how many of the pack's families' lists each task stands."""
    guide, seen = guide_from(lineage), Counter[str]()
    for persona in lineage[-1].records["personas"].values():
        seen.update(tasks_seen(persona, lineage[-1], guide))
    return seen
