"""Municipalities beside one another: only what is more than chance is told, the rest is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.insights.comparing import Judgement
from relocate_cli.domain.insights.report import Subject
from relocate_cli.language import _, ngettext
from relocate_cli.views.insights.words import share_words, verdict_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.insights.report import Report, Table


def differing_tables(report: Report) -> list[Table]:
    """Return the figures in which a municipality differs from the others by more than chance."""
    return [table for table in _compared(report) if any(_is_sure(row.verdict) for row in table.rows)]


def comparisons(report: Report) -> int:
    """Return how many differences were looked at."""
    return sum(len(table.rows) for table in _compared(report))


def compared_lines(report: Report) -> Iterator[Line]:
    """Yield where municipalities differ, and of how many comparisons."""
    yield Line(comparisons_words(report), "faint")
    for table in differing_tables(report):
        yield from [Line(), Line(table.title, "strong")]
        for row in table.rows:
            if _is_sure(row.verdict):
                said = verdict_words(Subject.COMPARED, row.verdict)
                yield Line(f"{row.label}: {said}", indent=2, right=share_words(row.shares[0]))


def comparisons_words(report: Report) -> str:
    """Return how many comparisons were made, and whether any of them showed a difference."""
    count = comparisons(report)
    form = ngettext("{count} comparison was made.", "{count} comparisons were made.", count)
    none = _("None of them shows more than chance.")
    return form.format(count=count) + ("" if differing_tables(report) else f" {none}")


def _compared(report: Report) -> Iterator[Table]:
    return (table for table in report.tables if table.about is Subject.COMPARED)


def _is_sure(verdict: Judgement | None) -> bool:
    return verdict in {Judgement.MORE, Judgement.LESS}
