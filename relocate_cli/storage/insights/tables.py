"""The tables that are counted, each described once; any engine that Ibis speaks to counts the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.asked import WAVES
from relocate_cli.domain.insights.cells import CHECKLIST, EVER, Cell, CellName, Tally
from relocate_cli.domain.insights.entry import STATES
from relocate_cli.domain.insights.report import PAIRS
from relocate_cli.storage.insights.checkins import KEY, NO
from relocate_cli.storage.insights.staging import column_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from relocate_cli.domain.insights.asked import Catalogue

FAMILY = ("number", "municipality", "lane")
LATER = ("m03", "m12", "m24", "leaving")
"""Waves in which a checklist can tell where somebody is stuck."""
QUICK, SOON = 4, 12
"""Weeks after the move."""
Conditions = dict[tuple[str, str], Any]
"""What is counted of what, and the condition under which a family is in the cell."""


def count_waves(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    """Yield who answered in each wave, and how content they are with what."""
    parts: Conditions = {("", "answered"): checkins["number"].notnull()}
    for index, column in enumerate(catalogue):
        value = checkins[column_name(index)]
        if not column.question.is_choice:
            low, high = column.question.limits
            parts |= _rated(column.id, value, low, high)
    for row in _counted(checkins, ("municipality", "wave", "lane"), parts):
        place, wave, lane = row.pop("municipality"), row.pop("wave"), row.pop("lane")
        for (of, what), cell in _cells(row, parts):
            yield Tally(place, CellName(wave, of or lane, what), cell)


def _rated(id: str, value: Any, low: int, high: int) -> Conditions:
    return {(id, "answered"): value.notnull(), (id, "low"): value <= low, (id, "high"): value >= high}


def count_named(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    """Yield which options were named, by each family once, however often it was asked."""
    chosen = {index: column for index, column in enumerate(catalogue) if column.question.is_choice}
    given = {column_name(index): checkins[column_name(index)].any() for index in chosen}
    families = checkins.group_by(*FAMILY).aggregate(**given, **{KEY: checkins[KEY].min()})
    parts: Conditions = {("", "answered"): families["number"].notnull()}
    for index, column in chosen.items():
        value = families[column_name(index)]
        parts.setdefault((column.question.id, "answered"), value.notnull())
        parts[column.id, "named"] = value
    for row in _counted(families, ("municipality",), parts):
        place = row.pop("municipality")
        for (of, what), cell in _cells(row, parts):
            yield Tally(place, CellName(EVER, of, what), cell)


def count_changes(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    """Yield how many of the same families are more content than before, and how many less."""
    rated = {index: column for index, column in enumerate(catalogue) if not column.question.is_choice}
    for before, after in PAIRS:
        old, new = (checkins.filter(checkins["wave"] == wave) for wave in (before, after))
        renamed = {f"{column_name(index)}_old": column_name(index) for index in rated}
        old = old.select(*FAMILY, **{new_name: old[name] for new_name, name in renamed.items()})
        both = new.join(old, list(FAMILY))
        parts: Conditions = {}
        for index, column in rated.items():
            if before in column.question.waves and after in column.question.waves:
                first, then = both[f"{column_name(index)}_old"], both[column_name(index)]
                parts |= _changed(column.id, first, then)
        for row in _counted(both, ("municipality",), parts) if parts else ():
            place = row.pop("municipality")
            for (of, what), cell in _cells(row, parts):
                yield Tally(place, CellName(f"{before}-{after}", of, what), cell)


def _changed(id: str, first: Any, then: Any) -> Conditions:
    return {
        (id, "answered"): first.notnull() & then.notnull(),
        (id, "more"): then > first,
        (id, "less"): then < first,
    }


def count_tasks(checkins: Any) -> Iterator[Tally]:
    """Yield how far each task of the checklist came, in the newest list of a family after its move."""
    import ibis  # noqa: PLC0415 - only where check-ins are counted

    lists = checkins.filter(checkins["wave"].isin(LATER) & (checkins["checklist"].length() > 0))
    rank = ibis.cases(*((lists["wave"] == wave, index) for index, wave in enumerate(WAVES)), else_=0)
    window = ibis.window(group_by=[lists[name] for name in FAMILY], order_by=ibis.desc(rank))
    ranked = lists.mutate(rank=ibis.row_number().over(window))
    newest = ranked.filter(ranked["rank"] == 0).select(*FAMILY, KEY, row=ranked["checklist"].unnest())
    states = ((newest["row"]["state"] == state, index) for index, state in enumerate(STATES))
    rows = newest.select(
        *FAMILY,
        KEY,
        task=newest["row"]["task"],
        state=ibis.cases(*states, else_=0),
        weeks=newest["row"]["weeks"],
    )
    tasks = rows.group_by(*FAMILY, KEY, "task").aggregate(
        state=rows["state"].max(), weeks=rows["weeks"].max()
    )
    parts = {(CHECKLIST, what): condition for what, condition in _stands(tasks).items()}
    for row in _counted(tasks, ("municipality", "task"), parts):
        place, task = row.pop("municipality"), row.pop("task")
        for (wave, what), cell in _cells(row, parts):
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


def _counted(table: Any, by: tuple[str, ...], parts: Conditions) -> list[dict[str, Any]]:
    """Return rows of groups: for each condition how many are in it, and the sum of their keys."""
    cells: dict[str, Any] = {}
    for index, condition in enumerate(parts.values()):
        inside = condition.fill_null(NO)
        cells[f"n{index}"] = inside.cast("int64").sum()
        cells[f"k{index}"] = inside.ifelse(table[KEY], 0).sum()
    rows: list[dict[str, Any]] = table.group_by(*by).aggregate(**cells).to_pyarrow().to_pylist()
    return rows


def _cells(
    row: Mapping[str, int], parts: Iterable[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], Cell]]:
    """Yield the cells of a row that somebody is in."""
    for index, name in enumerate(parts):
        if row[f"n{index}"]:
            yield name, Cell(row[f"n{index}"], row[f"k{index}"])
