"""What several municipalities name: in how many of them, and how many families in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.insights.words import count_words

if TYPE_CHECKING:
    from relocate_cli.domain.insights.report import Report, ReportRow, Table

FEW = 6
"""So many municipalities can be listed in a line."""


def places_words(row: ReportRow, report: Report) -> list[str]:
    """Return in how many municipalities something is named, and while they are few, how often in each."""
    counts = zip(report.places.values(), row.counts, strict=True)
    each = [f"{place} {count_words(count)}" for place, count in counts] if len(row.counts) <= FEW else []
    return [named_in(row), *each]


def named_in(row: ReportRow) -> str:
    """Return in how many municipalities it is named often enough to be seen."""
    form = ngettext("in {count} of {all} municipality", "in {count} of {all} municipalities", len(row.counts))
    return form.format(count=sum(count is not None for count in row.counts), all=len(row.counts))


def places_context(table: Table, report: Report) -> dict[str, Any]:
    """Return a row for each municipality, in which the answers have the numbers that they have above."""
    numbers = [str(number) for number, _row in enumerate(table.rows, 1)]
    counts = zip(*(map(count_words, row.counts) for row in table.rows), strict=True)
    rows = [[place, *mine] for place, mine in zip(report.places.values(), counts, strict=True)]
    region = _("Table: {title}").format(title=f"{table.title} ({_('by municipality')})")
    return {"columns": numbers, "rows": rows, "region": region, "title": _("How many families in each")}
