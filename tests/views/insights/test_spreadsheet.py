"""No cell of a table begins a formula, and a spreadsheet finds its columns."""

from __future__ import annotations

import pytest

from relocate_cli.domain.insights.intervals import Share
from relocate_cli.domain.insights.report import Report, ReportRow, Subject, Table
from relocate_cli.views.insights.spreadsheet import harmless_cell, sheets
from tests.checkins import asked

[QUESTION] = {
    column.question.id: column.question for column in asked() if column.question.id == "needs"
}.values()
REPORT = Report(
    {},
    [Table(Subject.SAID, "said.needs", "Needs", [
        ReportRow("homes", "=1+1", (Share(12, 40, 0.18, 0.45),)),
        ReportRow("pay", "The pay; or not", (None,)),
    ], question=QUESTION)],
    {},
)  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+46 10", "-2", "@SUM(A1)", " =1+1", "\t=1+1"])
def test_what_would_be_calculated_is_shown_instead(text):
    assert str(harmless_cell(text)).startswith("'")


@pytest.mark.parametrize("value", ["Nature", "", "5-7", 32])
def test_everything_else_stays_as_it_is(value):
    assert harmless_cell(value) == value


def test_a_table_in_english_and_in_swedish():
    english, swedish = (sheets(REPORT, language)["said.csv"].decode("utf-8-sig") for language in ("en", "sv"))

    assert english == (
        "table,wave,question,id,label,place,what,count,of,percent,from,to,study,verdict\r\n"
        "said.needs,,needs,homes,'=1+1,,named,12,40,30,18,45,,\r\n"
        "said.needs,,needs,pay,The pay; or not,,named,,,,,,,\r\n"
    )
    assert swedish.splitlines()[1:] == [
        "said.needs;;needs;homes;'=1+1;;named;12;40;30;18;45;;",
        'said.needs;;needs;pay;"The pay; or not";;named;;;;;;;',
    ]
