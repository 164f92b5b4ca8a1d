"""A table of the report in the terminal: a bar for each row, as broad as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import _
from relocate_cli.views.insights.bars import share_bar
from relocate_cli.views.insights.words import column_words, count_words, heading, share_words, verdict_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.insights.intervals import Share
    from relocate_cli.domain.insights.report import Report, ReportRow, Table
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


def table_lines(table: Table, sheet: Sheet) -> Iterator[Line]:
    """Yield a table: what it is called, what its numbers are, and its rows."""
    title = heading(table, sheet.report.waves)
    if title:
        yield from [Line(), Line(title, "strong")]
    columns = column_words(table)
    if columns and table.about is not Subject.SHARED:
        yield Line(", ".join(columns), "faint")
    if table.note:
        yield Line(table.note, "faint")
    for row in table.rows:
        yield from _row_lines(row, table, sheet)


def _row_lines(row: ReportRow, table: Table, sheet: Sheet) -> Iterator[Line]:
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


def _beside(row: ReportRow, table: Table, others: Sequence[Share | None], report: Report) -> str:
    """Return what else a row tells: its other shares, a verdict, a study, or each municipality."""
    words = column_words(table)[1:]
    told = [f"{word} {share_words(share)}" for word, share in zip(words, others, strict=True) if share]
    if row.known is not None:
        told.append(_("the study: {number} %").format(number=row.known))
    if table.about is Subject.SHARED:
        told += [
            f"{place} {count_words(count)}"
            for place, count in zip(report.places.values(), row.counts, strict=True)
        ]
    said = verdict_words(table.about, row.verdict) if row.shares[0] else ""
    return ", ".join([*told, *([said] if said else [])])
