"""The tables that are counted, each described once; any engine that Ibis speaks to counts the same."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.cells import EVER, CellName, Tally
from relocate_cli.domain.insights.report import PAIRS
from relocate_cli.storage.insights.checkins import KEY
from relocate_cli.storage.insights.counted_cells import FAMILY, Conditions, cells_in_row, counted_rows
from relocate_cli.storage.insights.staging import column_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.insights.asked import Catalogue


def count_waves(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    """Yield who answered in each wave, and how content they are with what."""
    parts: Conditions = {("", "answered"): checkins["number"].notnull()}
    for index, column in enumerate(catalogue):
        value = checkins[column_name(index)]
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


def count_named(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    """Yield which options were named, by each family once, however often it was asked."""
    chosen = {
        column_name(index): column for index, column in enumerate(catalogue) if column.question.is_choice
    }
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
