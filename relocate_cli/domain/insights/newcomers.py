"""What people say: who was heard, what they named, how content they are, and whether that changed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from relocate_cli.domain.insights.asked import WAVES
from relocate_cli.domain.insights.cells import EVER, CellName
from relocate_cli.domain.insights.comparing import against_each_other, judgements
from relocate_cli.domain.insights.intervals import share_of
from relocate_cli.domain.insights.report import PAIRS, ReportRow, Subject, Table
from relocate_cli.domain.profile.lanes import LANES, MOVING_LANE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relocate_cli.domain.insights.asked import AskedQuestion, Catalogue, Column
    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.noise import Published


def who_was_heard(seen: Published) -> Iterator[Table]:
    """Yield from how many check-ins the report is made."""
    names = [(wave, lane) for wave in WAVES for lane in LANES]
    counts = {(wave, lane): seen.count(CellName(wave, lane, "answered")) for wave, lane in names}
    rows = [
        ReportRow(f"{wave}.{lane}", "", counts=(count,)) for (wave, lane), count in counts.items() if count
    ]
    if rows:
        yield Table(Subject.HEARD, "heard", "", rows)


def said(seen: Published, catalogue: Catalogue) -> Iterator[Table]:
    """Yield what was named, question by question; what most named comes first."""
    for question, columns in by_question(catalogue):
        asked = columns if question.is_choice else []
        rows = [ReportRow(column.option, column.label, (named_share(seen, column),)) for column in asked]
        if any(row.shares[0] for row in rows):
            about = _about(question, Subject.SAID)
            rows.sort(key=most_first)
            yield Table(about, f"{about.value}.{question.id}", question.text, rows, question=question)


def rated(seen: Published, catalogue: Catalogue) -> Iterator[Table]:
    """Yield how many are content with what, wave by wave."""
    for question, columns in by_question(catalogue):
        for wave in () if question.is_choice else question.waves:
            pairs = [(column, rated_shares(seen, wave, column, ("high", "low"))) for column in columns]
            rows = [ReportRow(column.option, column.label, shares) for column, shares in pairs]
            if any(share for row in rows for share in row.shares):
                about = _about(question, Subject.RATED)
                id = f"{about.value}.{question.id}.{wave}"
                yield Table(about, id, question.text, rows, wave, question)


def _about(question: AskedQuestion, of_people: Subject) -> Subject:
    return of_people if MOVING_LANE in question.lanes else Subject.RECEIVING


def changed(seen: Published, catalogue: Catalogue) -> Iterator[Table]:
    """Yield what the same families say later: more, less, and whether that is more than chance."""
    for before, after in PAIRS:
        wave = f"{before}-{after}"
        asked = [column for column in catalogue if {before, after} <= set(column.question.waves)]
        rated = [column for column in asked if not column.question.is_choice]
        rows = [
            ReportRow(column.option, column.label, rated_shares(seen, wave, column, ("more", "less")))
            for column in rated
        ]
        told = zip(rated, rows, judgements([_score(row) for row in rows]), strict=True)
        for question, found in groupby(told, key=lambda one: one[0].question):
            mine = [row._replace(verdict=verdict) for _column, row, verdict in found]
            if any(share for row in mine for share in row.shares):
                id = f"changed.{question.id}.{wave}"
                yield Table(Subject.CHANGED, id, question.text, mine, wave, question)


def _score(row: ReportRow) -> float:
    more, less = row.shares
    return against_each_other(more.yes, less.yes) if more and less else 0.0


def by_question(columns: Iterable[Column]) -> Iterator[tuple[AskedQuestion, list[Column]]]:
    """Yield each question with its columns."""
    for _id, found in groupby(columns, key=lambda column: column.question.id):
        mine = list(found)
        yield mine[0].question, mine


def named_share(seen: Published, column: Column) -> Share | None:
    """Return how many of those who were asked named an option."""
    count = seen.count(CellName(EVER, column.id, "named"))
    return share_of(count, seen.count(CellName(EVER, column.question.id, "answered")))


def rated_shares(seen: Published, wave: str, column: Column, ends: Sequence[str]) -> tuple[Share | None, ...]:
    """Return how many of those who answered are at this or that end of the scale."""
    of = seen.count(CellName(wave, column.id, "answered"))
    return tuple(share_of(seen.count(CellName(wave, column.id, what)), of) for what in ends)


def most_first(row: ReportRow) -> int:
    """Return where a row stands: by how many named it, as published; hidden ones stay last, as they were."""
    share = row.shares[0]
    return -share.yes if share else 0
