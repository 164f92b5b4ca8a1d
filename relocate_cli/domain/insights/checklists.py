"""Where people get stuck on the checklist, three months after their move or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.insights.cells import CHECKLIST, CellName
from relocate_cli.domain.insights.intervals import share_of
from relocate_cli.domain.insights.report import ReportRow, Subject, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.noise import Published

STANDS = ("stuck", "waiting", "done")
IN_TIME = ("quick", "soon")
"""Done within four weeks after the move, and within twelve; of all that are done."""


def stuck(seen: Published, tasks: Mapping[str, str]) -> Iterator[Table]:
    """Yield how far each task came; where most are stuck comes first."""
    rows = [ReportRow(id, title, _shares(seen, id)) for id, title in tasks.items()]
    told = [row for row in rows if any(row.shares)]
    if told:
        yield Table(Subject.STUCK, "stuck", "", sorted(told, key=_most_stuck))


def _shares(seen: Published, task: str) -> tuple[Share | None, ...]:
    counts = {what: seen.count(CellName(CHECKLIST, task, what)) for what in ("answered", *STANDS, *IN_TIME)}
    stands = (share_of(counts[what], counts["answered"]) for what in STANDS)
    return (*stands, *(share_of(counts[what], counts["done"]) for what in IN_TIME))


def _most_stuck(row: ReportRow) -> float:
    first = row.shares[0]
    return -first.share if first else 1.0
