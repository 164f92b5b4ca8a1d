"""The report as one page for the browser: one file that loads nothing, reads aloud, and prints on A4."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from itertools import groupby
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import _
from relocate_cli.views.insights.chapters import CHAPTERS
from relocate_cli.views.insights.compared import comparisons_words, differing_tables
from relocate_cli.views.insights.page_tables import table_context
from relocate_cli.views.insights.reading import nothing_lines, reading_lines
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.safe import safe
from relocate_cli.views.templates import rendered
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.insights.report import Report


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
        shown = differing_tables(report) if about is Subject.COMPARED else list(tables)
        part = CHAPTERS[about]
        beside = comparisons_words(report) if about is Subject.COMPARED else ""
        told = [table_context(table, report) for table in shown]
        yield {
            "id": about.value,
            "title": _(part.title),
            "about": _(part.about),
            "beside": beside,
            "tables": told,
        }
