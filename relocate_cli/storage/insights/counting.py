"""Read what was handed in and count it, on the engine that was chosen; nothing of it stays behind."""

from __future__ import annotations

from functools import reduce
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.insights.cells import places_of
from relocate_cli.domain.insights.checkin_form import FORMS
from relocate_cli.domain.insights.left_out import LeftOut, Why
from relocate_cli.storage.insights.checkins import answered_in, checkins_in, newest, repeated
from relocate_cli.storage.insights.engine import kept, open_engine
from relocate_cli.storage.insights.gathering import gather
from relocate_cli.storage.insights.sound import wrong_rows
from relocate_cli.storage.insights.staging import ORDER, WHO_AND_WHEN, Staging, columns_of_engine
from relocate_cli.storage.insights.tables import count_changes, count_families, count_named, count_waves
from relocate_cli.storage.insights.task_table import count_tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.cells import Places, Tally
    from relocate_cli.storage.insights.gathering import Large
from relocate_cli.storage.insights.staging import Columns

NEEDED = frozenset({"schema", "answers", *FORMS})


class Census(NamedTuple):
    """What was counted, and what was not."""

    places: Places
    left_out: list[LeftOut]
    unknown: int
    """Answers with an option that no guide has any more."""


def count(paths: Iterable[Path], catalogue: Catalogue, engine: str) -> Census:
    """Count all check-ins in these files and folders; RelocateError when the engine is not there."""
    with TemporaryDirectory(prefix="relocate-insights-") as name:
        backend = open_engine(engine, Path(name))
        staging = Staging(Path(name), catalogue)
        found = gather(paths, catalogue, staging)
        columns, left_out = columns_of_engine(catalogue), list(found.left_out)
        large = list(_sound_tables(backend, found.large, columns, left_out))
        told = {id for table, _order in large for id in answered_in(table)}
        told |= {columns[name].question.id for name in staging.used & columns.keys()}
        columns = {name: column for name, column in columns.items() if column.question.id in told}
        small = backend.read_parquet(str(staging.path)).select(*WHO_AND_WHEN, ORDER, *columns, "checklist")
        together = reduce(_above, (checkins_in(table, order, columns) for table, order in large), small)
        repeats = kept(backend, "repeats", repeated(together))
        places = places_of(_tallies(newest(together, repeats, columns), columns))
        backend.disconnect()
    return Census(places, left_out, found.unknown)


def _above(one: Any, other: Any) -> Any:
    return one.union(other)


def _tallies(checkins: Any, columns: Columns) -> Iterator[Tally]:
    yield from count_families(checkins)
    yield from count_waves(checkins, columns)
    yield from count_named(checkins, columns)
    yield from count_changes(checkins, columns)
    yield from count_tasks(checkins)


def _sound_tables(
    backend: Any, large: Iterable[Large], columns: Columns, left_out: list[LeftOut]
) -> Iterator[tuple[Any, int]]:
    """Yield the large files that are sound, each with when it was read; the others are named."""
    for file in large:
        try:
            table = backend.read_parquet(str(file.path))
            why = _wrong(table, columns)
        except Exception:  # each engine has its own words for a torn file
            why = Why.DAMAGED
        if why:
            left_out.append(LeftOut(str(file.path), why, "parquet" if why is Why.DAMAGED else ""))
        else:
            yield table, file.order


def _wrong(table: Any, columns: Columns) -> Why | None:
    """Return why a large file cannot be counted."""
    if not set(table.columns) >= NEEDED or not table["answers"].type().is_struct():
        return Why.FOREIGN
    [row] = wrong_rows(table, columns).to_pyarrow().to_pylist()
    wrong = {Why.FOREIGN: "foreign", Why.NEWER: "newer", Why.DAMAGED: "damaged"}
    return next((why for why, column in wrong.items() if row[column]), None)
