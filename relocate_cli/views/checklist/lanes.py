"""The rows of a plan lane by lane, each under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.lane_rows import by_lane
from relocate_cli.domain.profile.lanes import (
    COMPANY_LANE,
    EMPLOYER_LANE,
    HOST_LANE,
    MOVING_LANE,
    RECEIVED_LANE,
)
from relocate_cli.language import _
from relocate_cli.views.checklist.row import row_lines
from relocate_cli.views.checklist.waiting import waiting_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.guide.guide import Guide


def lane_title(lane: str) -> str:
    """Return what stands above the rows of a lane where there are several."""
    titles = {
        MOVING_LANE: _("Your move"),
        COMPANY_LANE: _("Your company"),
        EMPLOYER_LANE: _("Those you employ"),
        HOST_LANE: _("You as a host"),
        RECEIVED_LANE: _("Those you receive"),
    }
    return titles[lane]


def rows_by_lane(found: Sequence[TaskRow], checklist: Checklist, guide: Guide, today: date) -> list[Line]:
    """Return the rows that can be done now; where a plan has several lanes, each under its title."""
    lanes = by_lane(found, guide)
    lines = []
    for lane in lanes:
        lines += [Line(lane_title(lane.lane), "head")] if len(lanes) > 1 else []
        lines += [
            line for row in lane.rows for line in row_lines(row, guide, today, waiting_words(row, checklist))
        ]
    return lines
