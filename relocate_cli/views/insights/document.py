"""The report for other programs: one document, or rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.intervals import SURE
from relocate_cli.domain.insights.noise import FARTHEST, FEWEST, VARIANCE
from relocate_cli.domain.insights.report import Subject, columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Report, ReportRow, Table

FIELDS = (
    *("about", "table", "wave", "question", "id", "label", "place"),
    *("what", "count", "of", "percent", "from", "to", "study", "verdict"),
)


def report_document(report: Report) -> dict[str, Any]:
    """Return all that is published, field by field."""
    return {
        "shared": report.is_shared,
        "says_nothing": report.says_nothing,
        "protection": {"hidden_under": FEWEST, "noise_at_most": FARTHEST, "noise_variance": VARIANCE},
        "sure": SURE,
        "places": [{"id": id, "name": name} for id, name in report.places.items()],
        "tables": [_table(table, report) for table in report.tables],
    }


def _table(table: Table, report: Report) -> dict[str, Any]:
    return {
        "about": table.about.value,
        "id": table.id,
        "title": table.title,
        "question": table.question.id if table.question else None,
        "wave": table.wave or None,
        **({"note": table.note} if table.note else {}),
        "rows": [_row(row, table, report) for row in table.rows],
    }


def _row(row: ReportRow, table: Table, report: Report) -> dict[str, Any]:
    shares = zip(columns_of(table), row.shares, strict=True)
    places = zip(report.places, row.counts, strict=True) if table.about is Subject.SHARED else ()
    return {
        "id": row.id,
        "label": row.label,
        "shares": {name: _share(share) for name, share in shares},
        **({"check_ins": row.counts[0]} if table.about is Subject.HEARD else {}),
        **({"places": dict(places)} if table.about is Subject.SHARED else {}),
        **({"verdict": row.verdict.value} if row.verdict else {}),
        **({"study_percent": row.known} if row.known is not None else {}),
    }


def _share(share: Share | None) -> dict[str, Any] | None:
    if not share:
        return None
    low, high = round(share.low, 4), round(share.high, 4)
    return {"count": share.yes, "of": share.of, "share": round(share.share, 4), "low": low, "high": high}


def report_rows(report: Report) -> Iterator[list[object]]:
    """Yield a row for each number, as FIELDS names its columns; what is hidden is empty."""
    for table in report.tables:
        for row in table.rows:
            question = table.question.id if table.question else ""
            head = [table.about.value, table.id, table.wave, question, row.id, row.label]
            yield from ([*head, *numbers] for numbers in _numbers(row, table, report))


def _numbers(row: ReportRow, table: Table, report: Report) -> Iterator[list[object]]:
    if table.about is Subject.HEARD:
        yield ["", "check-ins", row.counts[0], *[""] * 6]
        return
    verdict = row.verdict.value if row.verdict else ""
    for what, share in zip(columns_of(table), row.shares, strict=True):
        known = "" if row.known is None else row.known
        yield ["", what, *_cells(share), known, verdict]
    if table.about is Subject.SHARED:
        for place, count in zip(report.places, row.counts, strict=True):
            yield [place, "named", "" if count is None else count, *[""] * 6]


def _cells(share: Share | None) -> list[object]:
    if not share:
        return [""] * 5
    percents = (round(part * 100) for part in (share.share, share.low, share.high))
    return [share.yes, share.of, *percents]
