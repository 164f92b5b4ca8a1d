"""Read a pack with its parents, and tell everything that is wrong in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.checkins import check_checkins, check_study_shares
from relocate_cli.domain.checking.conditions import check_conditions
from relocate_cli.domain.checking.dates import check_dates
from relocate_cli.domain.checking.happenings import check_happenings
from relocate_cli.domain.checking.heads import check_heads, is_rooted, no_such_parent, on_parents
from relocate_cli.domain.checking.line_ids import check_line_ids
from relocate_cli.domain.checking.order import check_order
from relocate_cli.domain.checking.records import check_records
from relocate_cli.domain.checking.references import check_references
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.misfits import unreadable_targets
from relocate_cli.domain.packs.overlay import layer
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.pack_read import read_one
from relocate_cli.usecases.guides.places import find_folder, parents

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.usecases.guides.pack_read import PackRead, ReadPacks
    from relocate_cli.usecases.workspace import Workspace


def read_lineage(workspace: Workspace, folder: Path, known: ReadPacks | None = None) -> list[PackRead]:
    """Return the pack in a folder after its parents, country first, each with everything wrong in it."""
    known = {} if known is None else known
    chain = [known.get(str(folder)) or read_one(folder)]
    while parent := chain[0].pack.parent:
        mark = chain[0].pack.mark("extends")
        if any(read.pack.id == parent for read in chain):
            message = _("These packs extend one another in a circle: {chain}.")
            names = " → ".join([chain[0].pack.id, parent])
            chain[0] = chain[0].having([Finding(mark, "P044", message.format(chain=names))])
            break
        if not (above := find_folder(workspace, parent)):
            chain[0] = chain[0].having([no_such_parent(chain[0].pack, parents(workspace))])
            break
        chain.insert(0, known.get(str(above)) or read_one(above))
    return _checked(chain, known)


def read_sound_lineage(workspace: Workspace, folder: Path, known: ReadPacks | None = None) -> list[PackRead]:
    """Return the pack in a folder after its parents; RelocateError when one of them cannot be used.

    A parent is looked up beside the pack first.
    """
    lineage = read_lineage(workspace.beside(folder), folder, known)
    if not all(read.is_sound for read in lineage):
        raise problems_first(folder)
    return lineage


def problems_first(folder: Path) -> RelocateError:
    """Return the error that what is wrong in a pack has to be mended first."""
    hint = _("See all of them with: relocate pack check {folder}").format(folder=folder)
    return RelocateError(_("{pack} has problems that come first.").format(pack=folder.absolute().name), hint)


def _checked(chain: list[PackRead], known: ReadPacks) -> list[PackRead]:
    """Return each pack with what is wrong in it when it lies on its parents."""
    for number, read in enumerate(chain):
        if str(read.folder) not in known:
            sound = all(above.is_sound for above in chain[:number])
            chain[number] = _laid(read, [found.pack for found in chain[: number + 1]], sound=sound)
            known[str(read.folder)] = chain[number]
    return chain


def _laid(read: PackRead, packs: Sequence[Pack], *, sound: bool) -> PackRead:
    pack = read.pack
    written, misfits = layer(packs)
    read = read.hinted(unreadable_targets(pack, written)).having(
        (*check_records(pack), *check_checkins(pack))
    )
    if is_rooted(packs):  # else nobody knows what the pack may name
        found = [*check_references(packs), *check_heads(packs, written), *misfits]
        read = read.having(on_parents(packs, found))
    if not (sound and read.is_sound):
        return read
    checks = (
        check_conditions,
        check_dates,
        check_happenings,
        check_order,
        check_line_ids,
        check_study_shares,
    )
    return read.having(found for check in checks for found in check(written, pack))
