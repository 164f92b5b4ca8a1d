"""The report as an answer, and what its maker is told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.insights.left_out import Why
from relocate_cli.language import _, ngettext
from relocate_cli.views.insights.document import report_document, report_rows
from relocate_cli.views.insights.lines import report_lines
from relocate_cli.views.insights.table_lines import Sheet
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.insights.left_out import LeftOut
    from relocate_cli.domain.insights.report import Report
    from relocate_cli.views.insights.bars import BarSigns

NAMED = 10
"""Files that are named one by one; the rest is counted."""


def insights_reply(report: Report, width: int, signs: BarSigns | None) -> Reply:
    """Return the report in its three forms."""
    return Reply(
        "insights/1",
        lambda: report_document(report),
        lambda: report_rows(report),
        lambda: report_lines(Sheet(report, width, signs)),
        paged=True,
    )


def left_out_files(left_out: Sequence[LeftOut]) -> list[Line]:
    """Return which files are not counted, and why; first those that somebody can hand in again."""
    first = sorted(left_out, key=lambda file: file.why is Why.FOREIGN)
    lines = [Line(_why(file), "warn") for file in first[:NAMED]]
    more = len(left_out) - NAMED
    if more > 0:
        form = ngettext("{count} more file is left out.", "{count} more files are left out.", more)
        lines.append(Line(form.format(count=more), "warn"))
    return lines


def _why(file: LeftOut) -> str:
    forms = {
        Why.FOREIGN: _("Left out: {name} is no check-in."),
        Why.NEWER: _("Left out: {name} was written by a newer relocate. Update this one."),
        Why.DAMAGED: _("Left out: {name} is damaged ({what}). Ask for it again."),
        Why.UNREADABLE: _("Left out: {name} cannot be read ({what})."),
    }
    return forms[file.why].format(name=file.name, what=file.what)


def unknown_names(places: Sequence[str], options: int) -> list[Line]:
    """Return what the files name and no guide here knows."""
    lines = []
    if places:
        form = ngettext(
            "There is no guide here for {places}. It is counted under this name: check the spelling.",
            "There is no guide here for: {places}. They are counted under these names: check the spelling.",
            len(places),
        )
        lines.append(Line(form.format(places=", ".join(places)), "warn"))
    if options:
        form = ngettext(
            "{count} answer names an option that the guide no longer has. It is not shown.",
            "{count} answers name an option that the guide no longer has. They are not shown.",
            options,
        )
        lines.append(Line(form.format(count=options), "faint"))
    return lines
