"""Read what was handed in and count it, on the engine that was chosen; nothing of it stays behind."""

from __future__ import annotations

from functools import reduce
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.insights.cells import places_of
from relocate_cli.domain.insights.checkin_form import FORMS
from relocate_cli.domain.insights.left_out import LeftOut, Why
from relocate_cli.storage.insights.checkins import checkins_in, newest, repeated, wrong_rows
from relocate_cli.storage.insights.engine import open_engine
from relocate_cli.storage.insights.gathering import gather
from relocate_cli.storage.insights.staging import Staging
from relocate_cli.storage.insights.tables import count_changes, count_families, count_named, count_waves
from relocate_cli.storage.insights.task_table import count_tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.cells import Places, Tally
    from relocate_cli.storage.insights.gathering import Large

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
        left_out = list(found.left_out)
        tables = [backend.read_parquet(str(staging.path))]
        tables += _large_tables(backend, found.large, catalogue, left_out)
        together = reduce(lambda one, other: one.union(other), tables)
        repeats = backend.create_table("repeats", repeated(together), temp=True)
        places = places_of(_tallies(newest(together, repeats, catalogue), catalogue))
        backend.disconnect()
    return Census(places, left_out, found.unknown)


def _tallies(checkins: Any, catalogue: Catalogue) -> Iterator[Tally]:
    yield from count_families(checkins)
    yield from count_waves(checkins, catalogue)
    yield from count_named(checkins, catalogue)
    yield from count_changes(checkins, catalogue)
    yield from count_tasks(checkins)


def _large_tables(
    backend: Any, large: Iterable[Large], catalogue: Catalogue, left_out: list[LeftOut]
) -> Iterator[Any]:
    """Yield the large files that are sound; the others are named."""
    for file in large:
        try:
            table = backend.read_parquet(str(file.path))
            why = _wrong(table, catalogue)
        except Exception:
            why = Why.DAMAGED
        if why:
            left_out.append(LeftOut(str(file.path), why, "parquet" if why is Why.DAMAGED else ""))
        else:
            yield checkins_in(table, file.order, catalogue)


def _wrong(table: Any, catalogue: Catalogue) -> Why | None:
    """Return why a large file cannot be counted."""
    if not set(table.columns) >= NEEDED or not table["answers"].type().is_struct():
        return Why.FOREIGN
    [row] = wrong_rows(table, catalogue).to_pyarrow().to_pylist()
    wrong = {Why.FOREIGN: "foreign", Why.NEWER: "newer", Why.DAMAGED: "damaged"}
    return next((why for why, column in wrong.items() if row[column]), None)
