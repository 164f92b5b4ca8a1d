"""The tables that are counted, each described once; any engine that Ibis speaks to counts the same."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.cells import EVER, CellName, Tally
from relocate_cli.domain.insights.report import PAIRS
from relocate_cli.storage.insights.checkins import KEY
from relocate_cli.storage.insights.counted_cells import (
    FAMILY,
    IN_A_LANE,
    Conditions,
    cells_in_row,
    counted_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.storage.insights.staging import Columns


def count_waves(checkins: Any, columns: Columns) -> Iterator[Tally]:
    """Yield who answered in each wave, and how content they are with what."""
    parts: Conditions = {("", "answered"): checkins["number"].notnull()}
    for name, column in columns.items():
        value = checkins[name]
        if not column.question.is_choice:
            low, high = column.question.limits
            parts |= _rated(column.id, value, low, high)
    for row in counted_rows(checkins, ("municipality", "wave", "lane"), parts):
        place, wave, lane = row.pop("municipality"), row.pop("wave"), row.pop("lane")
        for (of, what), cell in cells_in_row(row, parts):
            yield Tally(place, CellName(wave, of or lane, what), cell)


def _rated(id: str, value: Any, low: int, high: int) -> Conditions:
    return {(id, "answered"): value.notnull(), (id, "low"): value <= low, (id, "high"): value >= high}


def count_families(checkins: Any) -> Iterator[Tally]:
    """Yield how many families there are, whatever they answered."""
    families = checkins.group_by(*FAMILY).aggregate(**{KEY: checkins[KEY].min()})
    parts: Conditions = {("", "answered"): families["number"].notnull()}
    for row in counted_rows(families, ("municipality",), parts):
        yield from (
            Tally(row["municipality"], CellName(EVER, *of), cell) for of, cell in cells_in_row(row, parts)
        )


def count_named(checkins: Any, columns: Columns) -> Iterator[Tally]:
    """Yield which options were named, by each family once, however often and as whom it was asked."""
    chosen = {name: column for name, column in columns.items() if column.question.is_choice}
    if not chosen:
        return
    naming = checkins.filter(reduce(or_, (checkins[name].notnull() for name in chosen)))
    given = {name: naming[name].any() for name in chosen}
    families = naming.group_by(*FAMILY).aggregate(**given, **{KEY: naming[KEY].min()})
    parts: Conditions = {}
    for name, column in chosen.items():
        parts.setdefault((column.question.id, "answered"), families[name].notnull())
        parts[column.id, "named"] = families[name]
    for row in counted_rows(families, ("municipality",), parts):
        place = row.pop("municipality")
        for (of, what), cell in cells_in_row(row, parts):
            yield Tally(place, CellName(EVER, of, what), cell)


def count_changes(checkins: Any, columns: Columns) -> Iterator[Tally]:
    """Yield how many of the same families are more content than before, and how many less."""
    rated = {name: column for name, column in columns.items() if not column.question.is_choice}
    for before, after in PAIRS:
        old, new = (checkins.filter(checkins["wave"] == wave) for wave in (before, after))
        old = old.select(*IN_A_LANE, **{f"{name}_old": old[name] for name in rated})
        both = new.join(old, list(IN_A_LANE))
        parts: Conditions = {}
        for name, column in rated.items():
            if before in column.question.waves and after in column.question.waves:
                parts |= _changed(column.id, both[f"{name}_old"], both[name])
        for row in counted_rows(both, ("municipality",), parts) if parts else ():
            place = row.pop("municipality")
            for (of, what), cell in cells_in_row(row, parts):
                yield Tally(place, CellName(f"{before}-{after}", of, what), cell)


def _changed(id: str, first: Any, then: Any) -> Conditions:
    return {
        (id, "answered"): first.notnull() & then.notnull(),
        (id, "more"): then > first,
        (id, "less"): then < first,
    }
