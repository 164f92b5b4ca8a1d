"""The report as one page for the browser: one file that loads nothing, reads aloud, and prints on A4."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.report import About
from relocate_cli.language import _
from relocate_cli.views.insights.charts import Bar, chart
from relocate_cli.views.insights.compared import comparisons_words, differing
from relocate_cli.views.insights.lines import nothing_lines, reading_lines
from relocate_cli.views.insights.words import (
    LANE_WORDS,
    PARTS,
    column_words,
    count_words,
    heading,
    share_words,
    verdict_words,
    wave_words,
)
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.safe import safe
from relocate_cli.views.templates import rendered
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.insights.report import Report, Row, Table

TWO_SIDED = frozenset({About.CHANGED})
ALONE = frozenset({About.HEARD})
"""What needs no picture."""


def report_page(report: Report, language: str, today: date) -> bytes:
    """Return the page; only its own style may apply to it, and it may load nothing."""
    style = safe(rendered("insights.css", {}))
    context = {
        "language": language,
        "direction": direction_of(language),
        "title": _title(report),
        "style": style,
        "style_hash": f"sha256-{b64encode(sha256(str(style).encode()).digest()).decode()}",
        "made": _("Made on {day} from check-ins that families shared.").format(day=day_words(today)),
        "places": ", ".join(report.places.values()),
        "nothing": [line.text for line in nothing_lines(report)] if report.says_nothing else [],
        "reading": [line.text for line in reading_lines()],
        "parts": list(_parts(report)),
        "words": {
            "contents": _("What is in it"),
            "reading": _("How to read it"),
            "promise": _("No cell shows fewer than five families. No family can be picked out."),
        },
    }
    return rendered("insights.html", context).encode("utf-8", "replace")


def _title(report: Report) -> str:
    if report.is_shared:
        return _("What municipalities share")
    names = list(report.places.values())
    return _("How it goes in {place}").format(place=names[0]) if len(names) == 1 else _("How it goes")


def _parts(report: Report) -> Iterator[dict[str, Any]]:
    for about, tables in groupby(report.tables, key=lambda table: table.about):
        shown = differing(report) if about is About.COMPARED else list(tables)
        part = PARTS[about]
        beside = comparisons_words(report) if about is About.COMPARED else ""
        told = [_table(table, report) for table in shown]
        yield {
            "id": about.value,
            "title": _(part.title),
            "about": _(part.about),
            "beside": beside,
            "tables": told,
        }


def _table(table: Table, report: Report) -> dict[str, Any]:
    bars = [bar for row in table.rows if (bar := _bar(row, table))]
    name = "".join(sign if sign.isalnum() else "-" for sign in table.id)
    title = heading(table, report.waves)
    drawn = bars and table.about not in ALONE
    return {
        "id": name,
        "title": title,
        "picture": safe(chart(bars, name)) if drawn else "",
        "alternative": _alternative(bars),
        "columns": [*_columns(table), *_more_columns(table, report)],
        "rows": [_cells(row, table, report) for row in table.rows],
    }


def _bar(row: Row, table: Table) -> Bar | None:
    """Return the bar of a row; None where its count is hidden."""
    first = row.shares[0] if row.shares else None
    other = row.shares[1] if table.about in TWO_SIDED else None
    return Bar(row.label or table.title, first, other, row.known) if first else None


def _alternative(bars: list[Bar]) -> str:
    """Return what the picture shows, for whoever does not see it."""
    told = "; ".join(f"{bar.label} {share_words(bar.share)}" for bar in bars[:3])
    form = _("Bars with their intervals, from the table below. First: {told}.")
    return form.format(told=told) if told else ""


def _columns(table: Table) -> list[str]:
    return [_("check-ins")] if table.about is About.HEARD else column_words(table)


def _more_columns(table: Table, report: Report) -> list[str]:
    if table.about is About.BESIDE:
        return [_("the study"), _("difference")]
    if table.about in {About.CHANGED, About.COMPARED}:
        return [_("difference")]
    return list(report.places.values()) if table.about is About.SHARED else []


def _cells(row: Row, table: Table, report: Report) -> list[str]:
    if table.about is About.HEARD:
        wave, lane = row.id.split(".")
        label = f"{wave_words(wave, report.waves)}, {_(LANE_WORDS[lane])}"
        return [label, count_words(row.counts[0])]
    said = verdict_words(table.about, row.verdict) if row.shares[0] else ""
    return [
        row.label or table.title,
        *map(share_words, row.shares),
        *([f"{row.known} %"] if row.known is not None else []),
        *([said] if row.verdict else []),
        *(map(count_words, row.counts)),
    ]
