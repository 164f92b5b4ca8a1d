"""What packs say together: the guide of a place, made of the country's pack and those laid over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.guide import Guide, guide_of
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.packs.overlay import Layered, layer
from relocate_cli.domain.packs.sites import Sites, primary_first, sites_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.pack import Pack


def guide_from(packs: Sequence[Pack]) -> Guide:
    """Return the guide that sound packs make, country first."""
    return guide_of(layered(packs))


def layered(packs: Sequence[Pack]) -> Layered:
    """Return the records of sound packs as one, without those that a pack dropped."""
    return _primary_first(without_dropped(layer(packs)[0]), sites_of(packs))


def without_dropped(written: Layered) -> Layered:
    """Return the records without those that a pack dropped; what it said of them is kept as retired."""
    kept, retired = {}, dict(written["retired"])
    for id, task in written["tasks"].items():
        if "dropped" in task:
            retired[id] = task["dropped"]["why"]
        else:
            kept[id] = task
    return {**written, "tasks": kept, "retired": retired}


def _primary_first(written: Layered, sites: Sites) -> Layered:
    """Return the records with the pages of who decides before all others."""
    sourced = {
        kind: {id: primary_first(record, sites) for id, record in written[kind].items()}
        for kind in kinds_that_are(Use.SOURCED)
    }
    return {**written, **sourced}
