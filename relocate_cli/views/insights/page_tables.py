"""A table of the report on its page: a picture, what the picture shows, and the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import _
from relocate_cli.views.insights.chapters import CHAPTERS
from relocate_cli.views.insights.charts import Bar, chart
from relocate_cli.views.insights.shared import named_in, places_context
from relocate_cli.views.insights.words import (
    LANE_WORDS,
    column_words,
    count_words,
    heading,
    share_words,
    verdict_words,
    wave_words,
)
from relocate_cli.views.pages.safe import safe

if TYPE_CHECKING:
    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Report, ReportRow, Table

TWO_SIDED = frozenset({Subject.CHANGED})
ALONE = frozenset({Subject.HEARD})
"""What needs no picture."""


def table_context(table: Table, report: Report) -> dict[str, Any]:
    """Return all that the template has to know of a table."""
    bars = [bar for row in table.rows if (bar := _bar(row, table))]
    name = "".join(sign if sign.isalnum() else "-" for sign in table.id)
    title = heading(table, report.waves)
    drawn = bars and table.about not in ALONE
    return {
        "id": name,
        "title": title,
        "picture": safe(chart(bars, name)) if drawn else "",
        "alternative": _alternative(bars),
        "key": _key(table) if drawn else "",
        "note": table.note,
        "region": _("Table: {title}").format(title=title or _(CHAPTERS[table.about].title)),
        "columns": [*_columns(table), *_more_columns(table)],
        "rows": [_cells(row, table, report, number) for number, row in enumerate(table.rows, 1)],
        "places": places_context(table, report) if table.about is Subject.SHARED else None,
    }


def _bar(row: ReportRow, table: Table) -> Bar | None:
    """Return the bar of a row; None where its count is hidden."""
    first = row.shares[0] if row.shares else None
    other = row.shares[1] if table.about in TWO_SIDED else None
    return Bar(row.label or table.title, first, other, row.known) if first else None


def _alternative(bars: list[Bar]) -> str:
    """Return what the picture shows, for whoever does not see it."""
    told = "; ".join(f"{bar.label} {share_words(bar.share)}" for bar in bars[:3])
    form = _("Bars with their intervals, from the table below. First: {told}.")
    return form.format(told=told) if told else ""


def _key(table: Table) -> str:
    """Return what the picture is drawn with, where bars alone do not say it."""
    keys = {
        Subject.CHANGED: _("To the right: more than before. To the left: less than before."),
        Subject.BESIDE: _("The diamond is the study."),
    }
    return keys.get(table.about, "")


def _columns(table: Table) -> list[str]:
    return [_("check-ins")] if table.about is Subject.HEARD else column_words(table)


def _more_columns(table: Table) -> list[str]:
    if table.about is Subject.BESIDE:
        return [_("the study"), _("difference")]
    if table.about in {Subject.CHANGED, Subject.COMPARED}:
        return [_("difference")]
    return [_("named in")] if table.about is Subject.SHARED else []


def _cells(row: ReportRow, table: Table, report: Report, number: int) -> list[str]:
    if table.about is Subject.HEARD:
        wave, lane = row.id.split(".")
        label = f"{wave_words(wave, report.waves)}, {_(LANE_WORDS[lane])}"
        return [label, count_words(row.counts[0])]
    if table.about is Subject.SHARED:
        return [f"{number}. {row.label}", _share(row.shares[0]), named_in(row)]
    said = verdict_words(table.about, row.verdict) if row.shares[0] else ""
    return [
        row.label or table.title,
        *map(_share, row.shares),
        *([f"{row.known} %"] if row.known is not None else []),
        *([said] if row.verdict else []),
    ]


def _share(share: Share | None) -> str:
    """Return a share whose interval stays in one row on a narrow screen."""
    return share_words(share).replace("-", "\N{NON-BREAKING HYPHEN}")
