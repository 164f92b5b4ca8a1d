"""What came to the list of a plan that was made with the first guides: told once, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.difference import Difference
from relocate_cli.domain.plan.event import slot_of
from relocate_cli.storage.first_lines import VERSION, first_tasks
from relocate_cli.storage.seen import keep_seen, seen

if TYPE_CHECKING:
    from relocate_cli.usecases.household.plans import Desk

ABOUT = "since-first"


def untold_since_first(desk: Desk) -> Difference | None:
    """Return what is on the list and was in no guide when the plan was made; None when that was told."""
    chosen = desk.plan.latest.get(slot_of({"do": "place"}))
    if not chosen or chosen.data.get("version", VERSION) != VERSION:  # at first it was not saved
        return None
    state, what = desk.household.state, f"{desk.guide.id} {desk.guide.lineage[-1].version}"
    if what in seen(state, ABOUT):
        return None
    keep_seen(state, ABOUT, [what])
    known = first_tasks(pack.id for pack in desk.guide.lineage)
    known_today = {desk.guide.renamed.get(id, id) for id in known}
    came = tuple(item for item in desk.checklist.items if item.task.id not in known_today)
    return Difference(came, (), ()) if known and came else None
