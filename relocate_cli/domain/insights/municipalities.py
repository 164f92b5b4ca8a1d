"""Municipalities beside one another: where they differ, and what several of them name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.cells import EVER, WHOLE, CellName
from relocate_cli.domain.insights.comparing import against_rest, judgements
from relocate_cli.domain.insights.intervals import share_of
from relocate_cli.domain.insights.newcomers import by_question, named_share
from relocate_cli.domain.insights.report import COMPARED_AT, ReportRow, Subject, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.insights.asked import Catalogue, Column
    from relocate_cli.domain.insights.noise import Published

HARD = "hindrances"
"""The question whose options are compared beside how content people are."""
NAMED_TOGETHER = (
    *("hindrances", "leave-reasons"),
    *("company-hindrance", "recruiter-need", "received-hard", "cross-border"),
)
"""Questions whose answers several municipalities can raise together."""
FEWEST_PLACES = 2


class _Figure(NamedTuple):
    """A count and of how many, as published in each place."""

    column: Column
    wave: str
    counted: CellName
    of: CellName


def compared_places(
    seen: Mapping[str, Published], places: Mapping[str, str], catalogue: Catalogue
) -> list[Table]:
    """Return each figure in all municipalities; all of them together are one family of comparisons."""
    if len(places) < FEWEST_PLACES:
        return []
    figures = list(_figures(catalogue))
    told = iter(judgements([_score(seen, figure, place) for figure in figures for place in places]))
    tables = []
    for figure in figures:
        rows = []
        for place, name in places.items():
            share = share_of(seen[place].count(figure.counted), seen[place].count(figure.of))
            rows.append(ReportRow(place, name, (share,), verdict=next(told)))
        if any(row.shares[0] for row in rows):
            tables.append(_table(figure, rows))
    return tables


def _figures(catalogue: Catalogue) -> Iterator[_Figure]:
    for column in catalogue:
        question = column.question
        if question.id == HARD:
            names = CellName(EVER, column.id, "named"), CellName(EVER, question.id, "answered")
            yield _Figure(column, EVER, *names)
        elif not question.is_choice and COMPARED_AT in question.waves:
            high, of = (CellName(COMPARED_AT, column.id, what) for what in ("high", "answered"))
            yield _Figure(column, COMPARED_AT, high, of)


def _score(seen: Mapping[str, Published], figure: _Figure, place: str) -> float:
    mine = seen[place].count(figure.counted), seen[place].count(figure.of)
    everybody = seen[WHOLE].count(figure.counted), seen[WHOLE].count(figure.of)
    known = [count for count in (*mine, *everybody) if count is not None]
    return against_rest((known[0], known[1]), (known[2], known[3])) if len(known) == 4 else 0.0


def _table(figure: _Figure, rows: list[ReportRow]) -> Table:
    column = figure.column
    title = column.label if column.option else column.question.text
    return Table(Subject.COMPARED, f"compared.{column.id}", title, rows, figure.wave, column.question)


def shared(seen: Mapping[str, Published], places: Mapping[str, str], catalogue: Catalogue) -> list[Table]:
    """Return what is named in several municipalities, with how many name it in each."""
    if len(places) < FEWEST_PLACES:
        return []
    tables = []
    for question, columns in by_question(catalogue):
        if question.id in NAMED_TOGETHER:
            rows = [row for column in columns if (row := _row(seen, places, column))]
            rows.sort(key=lambda row: (-_named_in(row), -row.shares[0].yes if row.shares[0] else 0))
            if rows:
                id = f"shared.{question.id}"
                tables.append(Table(Subject.SHARED, id, question.text, rows, question=question))
    return tables


def _row(seen: Mapping[str, Published], places: Mapping[str, str], column: Column) -> ReportRow | None:
    """Return an option, if at least two municipalities name it as far as one may see."""
    counts = tuple(seen[place].count(CellName(EVER, column.id, "named")) for place in places)
    row = ReportRow(column.option, column.label, (named_share(seen[WHOLE], column),), counts)
    return row if _named_in(row) >= FEWEST_PLACES else None


def _named_in(row: ReportRow) -> int:
    return sum(count is not None for count in row.counts)
