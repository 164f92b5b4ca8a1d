"""How to read a report, and what it says when it can say nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.domain.insights.report import Report
    from relocate_cli.views.insights.bars import BarSigns


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
