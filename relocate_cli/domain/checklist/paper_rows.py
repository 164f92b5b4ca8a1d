"""What of a checklist goes onto paper: the open items of each phase, in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.rows import TaskRow, rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.phase import Phase


class PaperPhase(NamedTuple):
    """A phase with what is still to be done in it."""

    phase: Phase
    rows: tuple[TaskRow, ...]


def paper_phases(guide: Guide, items: Sequence[Item]) -> list[PaperPhase]:
    """Return the phases in which something is open."""
    found = []
    for phase in guide.phases.values():
        rows = rows_of(item for item in items if item.is_open and item.task.phase == phase.id)
        found += [PaperPhase(phase, tuple(rows))] if rows else []
    return found


def paper_ids(phases: Sequence[PaperPhase]) -> tuple[str, ...]:
    """Return the ids of all items in the order in which they stand on the paper."""
    return tuple(item.id for phase in phases for row in phase.rows for item in row.items)
