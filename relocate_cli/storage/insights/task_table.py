"""How far the tasks of the checklist came, as a table that is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.asked import WAVES
from relocate_cli.domain.insights.cells import CHECKLIST, CellName, Tally
from relocate_cli.domain.insights.checkin_form import STATES
from relocate_cli.storage.insights.checkins import KEY
from relocate_cli.storage.insights.counted_cells import IN_A_LANE, cells_in_row, counted_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LATER = ("m03", "m12", "m24", "leaving")
"""Waves in which a checklist can tell where somebody is stuck."""
QUICK, SOON = 4, 12
"""Weeks after the move."""


def count_tasks(checkins: Any) -> Iterator[Tally]:
    """Yield how far each task of the checklist came, in the newest list of a family after its move."""
    import ibis  # noqa: PLC0415 - only where check-ins are counted

    lists = checkins.filter(checkins["wave"].isin(LATER) & (checkins["checklist"].length() > 0))
    rank = ibis.cases(*((lists["wave"] == wave, index) for index, wave in enumerate(WAVES)), else_=0)
    window = ibis.window(group_by=[lists[name] for name in IN_A_LANE], order_by=ibis.desc(rank))
    ranked = lists.mutate(rank=ibis.row_number().over(window))
    newest = ranked.filter(ranked["rank"] == 0).select(*IN_A_LANE, KEY, row=ranked["checklist"].unnest())
    states = ((newest["row"]["state"] == state, index) for index, state in enumerate(STATES))
    rows = newest.select(
        *IN_A_LANE,
        KEY,
        task=newest["row"]["task"],
        state=ibis.cases(*states, else_=0),
        weeks=newest["row"]["weeks"],
    )
    tasks = rows.group_by(*IN_A_LANE, KEY, "task").aggregate(
        state=rows["state"].max(), weeks=rows["weeks"].max()
    )
    parts = {(CHECKLIST, what): condition for what, condition in _stands(tasks).items()}
    for row in counted_rows(tasks, ("municipality", "task"), parts):
        place, task = row.pop("municipality"), row.pop("task")
        for (wave, what), cell in cells_in_row(row, parts):
            yield Tally(place, CellName(wave, task, what), cell)


def _stands(tasks: Any) -> Mapping[str, Any]:
    number = {state: index for index, state in enumerate(STATES)}
    state, done = tasks["state"], tasks["state"] == number["done"]
    return {
        "answered": state != number["skipped"],
        "done": done,
        "waiting": state == number["waiting"],
        "stuck": state >= number["open"],
        "quick": done & (tasks["weeks"] <= QUICK),
        "soon": done & (tasks["weeks"] <= SOON),
    }
