"""The list of a walk line by line: every row with the number under which one names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist.item import state_words
from relocate_cli.views.checklist.row import row_title
from relocate_cli.views.checklist.row_day import row_day
from relocate_cli.views.checklist.signs import sign_of, style_of
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.guide.guide import Guide

INDENT = 8


def numbered_lines(
    rows: Sequence[TaskRow], numbers: Mapping[ItemKey, int], guide: Guide, today: date
) -> list[Line]:
    """Return the rows phase by phase, each with its number and where it stands."""
    lines: list[Line] = []
    phase = ""
    for row in rows:
        if row.task.phase != phase:
            phase = row.task.phase
            lines += [Line(), Line(guide.phases[phase].title, "head")]
        first = row.items[0]
        words = state_words(first, guide, today) if _says_more(row) else row_day(first, today).full
        text = f"{row_title(row)}: {words}" if words else row_title(row)
        lead = f"{numbers[first.key]:>3} {sign_of(first)}"
        lines.append(Line(text, style_of(first), INDENT, lead))
        notes = dict.fromkeys(note.text for item in row.items for note in item.notes)
        lines += [Line(_("Note: {text}").format(text=note), "", INDENT) for note in notes]
    return lines or [Line(_("Nothing here. Type list to see everything."))]


def _says_more(row: TaskRow) -> bool:
    """Whether more is to be said than a day: what it waits for, or the rule while there is no day."""
    return row.state in {State.BLOCKED, State.WAITING, State.LAPSED} or not row.items[0].shown
