"""The report in the terminal."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import _
from relocate_cli.views.insights.chapters import CHAPTERS
from relocate_cli.views.insights.compared import compared_lines
from relocate_cli.views.insights.reading import nothing_lines, reading_lines
from relocate_cli.views.insights.table_lines import table_lines
from relocate_cli.views.insights.words import LANE_WORDS, count_words, wave_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.insights.report import Report, Table
    from relocate_cli.views.insights.table_lines import Sheet


def report_lines(sheet: Sheet) -> Iterator[Line]:
    """Yield the whole report, part by part."""
    report = sheet.report
    if report.says_nothing:
        yield from nothing_lines(report)
        return
    for about, tables in groupby(report.tables, key=lambda table: table.about):
        chapter = CHAPTERS[about]
        yield from [Line(_(chapter.title), "head"), Line(_(chapter.about), "faint")]
        if about is Subject.COMPARED:
            yield from compared_lines(report)
        else:
            for table in tables:
                yield from (
                    _heard_lines(table, report) if about is Subject.HEARD else table_lines(table, sheet)
                )
        yield Line()
    yield from reading_lines(sheet.signs)


def _heard_lines(table: Table, report: Report) -> Iterator[Line]:
    for row in table.rows:
        wave, lane = row.id.split(".")
        yield Line(
            f"{wave_words(wave, report.waves)}, {_(LANE_WORDS[lane])}",
            indent=2,
            right=count_words(row.counts[0]),
        )
