"""What newer guides brought to the list of a plan that was made with older ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.changes.result import change_lines
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.difference import Difference
    from relocate_cli.domain.guide.guide import Guide


def since_first_lines(change: Difference, guide: Guide, today: date) -> list[Line]:
    """Return by name what came since the plan was made."""
    text = _("The guide for {place} is a newer one than your plan was made with. What you did still counts.")
    return [Line(), Line(text.format(place=guide.name), "good"), *change_lines(change, today)]
