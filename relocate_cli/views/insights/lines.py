"""The report in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.report import About
from relocate_cli.language import _
from relocate_cli.views.insights.bars import share_bar
from relocate_cli.views.insights.compared import compared_lines
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
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Report, Row, Table
    from relocate_cli.views.insights.bars import BarSigns

SIDE_BY_SIDE = 64
"""From so many columns on a bar stands beside its label, otherwise below it."""
NARROW, BROAD = 16, 24
NUMBERS = 16
"""Columns of a share with its interval, as in `100 % (100-100)`."""


class Sheet(NamedTuple):
    """What lines are drawn on."""

    report: Report
    width: int
    signs: BarSigns | None
    """None for whoever reads with the ears."""


def report_lines(sheet: Sheet) -> Iterator[Line]:
    """Yield the whole report, part by part."""
    if sheet.report.says_nothing:
        yield from nothing_lines(sheet.report)
        return
    before = None
    for table in sheet.report.tables:
        if table.about is not before:
            before = table.about
            yield from [Line(), Line(_(PARTS[before].title), "head"), Line(_(PARTS[before].about), "faint")]
            if before is About.COMPARED:
                yield from compared_lines(sheet.report)
        if table.about is About.HEARD:
            yield from _heard_lines(table, sheet.report)
        elif table.about is not About.COMPARED:
            yield from _table_lines(table, sheet)
    yield from [Line(), *reading_lines(sheet.signs)]


def nothing_lines(report: Report) -> list[Line]:
    """Return that too few were heard to say anything."""
    if report.is_shared and report.places:
        return [Line(_("No answer is named often enough in two municipalities to be told."))]
    return [
        Line(_("Too few families answered: this report can say nothing."), "strong"),
        Line(_("Wait for more check-ins, or count them together with those of a neighbour."), "faint"),
    ]


def reading_lines(signs: BarSigns | None = None) -> list[Line]:
    """Return how to read the numbers."""
    drawn = _("Bars: {sure} is sure, {perhaps} may be.").format(
        sure=signs.sure * 3 if signs else "", perhaps=signs.perhaps * 3 if signs else ""
    )
    return [
        *([Line(drawn, "faint")] if signs else []),
        Line(
            _("32 % (28-37) means: 32 in a hundred, and between 28 and 37 nineteen times out of twenty."),
            "faint",
        ),
        Line(
            _("Counts under 5 are hidden. All others are moved by a little chance, mostly by 3 at most."),
            "faint",
        ),
    ]


def _heard_lines(table: Table, report: Report) -> Iterator[Line]:
    for row in table.rows:
        wave, lane = row.id.split(".")
        yield Line(
            f"{wave_words(wave, report.waves)}, {_(LANE_WORDS[lane])}",
            indent=2,
            right=count_words(row.counts[0]),
        )


def _table_lines(table: Table, sheet: Sheet) -> Iterator[Line]:
    title = heading(table, sheet.report.waves)
    if title:
        yield from [Line(), Line(title, "strong")]
    columns = column_words(table)
    if columns and table.about is not About.SHARED:
        yield Line(", ".join(columns), "faint")
    for row in table.rows:
        yield from _row_lines(row, table, sheet)


def _row_lines(row: Row, table: Table, sheet: Sheet) -> Iterator[Line]:
    first, *others = row.shares
    numbers = share_words(first)
    label = row.label or table.title
    if not sheet.signs:
        yield Line(label, indent=2, right=numbers)
    elif sheet.width >= SIDE_BY_SIDE:
        bar = share_bar(first, BROAD, sheet.signs)
        room = sheet.width - BROAD - NUMBERS - 4
        *above, last = _wrapped(label, room)
        yield from (Line(lead="  " + text) for text in above)
        yield Line(lead=f"  {last:<{room}} {bar} {numbers:>{NUMBERS - 1}}")
    else:
        bar = share_bar(first, NARROW, sheet.signs)
        yield from [Line(label, indent=2), Line(lead=f"  {bar} {numbers}")]
    beside = _beside(row, table, others, sheet.report)
    if beside:
        yield Line(beside, "faint", indent=4)


def _wrapped(text: str, room: int) -> list[str]:
    from textwrap import wrap  # noqa: PLC0415 - only when a report is drawn

    return wrap(text, room) or [""]


def _beside(row: Row, table: Table, others: list[Share | None], report: Report) -> str:
    """Return what else a row tells: its other shares, a verdict, a study, or each municipality."""
    words = column_words(table)[1:]
    told = [f"{word} {share_words(share)}" for word, share in zip(words, others, strict=True) if share]
    if row.known is not None:
        told.append(_("the study: {number} %").format(number=row.known))
    if table.about is About.SHARED:
        told += [
            f"{place} {count_words(count)}"
            for place, count in zip(report.places.values(), row.counts, strict=True)
        ]
    said = verdict_words(table.about, row.verdict) if row.shares[0] else ""
    return ", ".join([*told, *([said] if said else [])])
