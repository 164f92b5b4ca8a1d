"""Rows sorted by what the plan is for: the move, the company, those one employs or receives."""

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from relocate_cli.domain.checklist.rows import TaskRow
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.profile.lanes import LANES


class LaneRows(NamedTuple):
    """The rows of one lane, in the order in which they came."""

    lane: str
    rows: tuple[TaskRow, ...]


def by_lane(rows: Iterable[TaskRow], guide: Guide, most: int | None = None) -> list[LaneRows]:
    """Return the rows lane by lane, always in the same order, and at most so many of each."""
    found: dict[str, list[TaskRow]] = {}
    for row in rows:
        found.setdefault(guide.phases[row.task.phase].lane, []).append(row)
    lanes = sorted(found.items(), key=lambda lane: LANES.index(lane[0]))
    return [LaneRows(lane, tuple(islice(inside, most))) for lane, inside in lanes]
