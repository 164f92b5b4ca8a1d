"""One row of the checklist: a task, and all for whom it stands there on the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import ngettext
from relocate_cli.views.checklist.item import item_lines, line_of, row_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import whose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.member import Member

FEW = 3
"""So many names are read at once; of more the children are only counted."""


def row_lines(row: TaskRow, guide: Guide, today: date) -> list[Line]:
    """Return a row: its title with whom it is for, and below it how to name it and where it stands."""
    first = row.items[0]
    if len(row.items) == 1:
        return item_lines(first, guide, today)
    title = whose(row.task.title, people_words(row.members))
    words = row_words(first, guide, today)
    lines = [
        line_of(first, title),
        Line(f"{row.task.id}  {words}" if words else row.task.id, "faint", INDENT),
    ]
    for item in row.items:
        own = item_lines(item, guide, today)[2:]
        if own and item.member:
            lines += [Line(item.member.name, "", INDENT), *own]
    return lines


def people_words(members: Sequence[Member]) -> str:
    """Return for whom a row is: Anna, Omar, 2 children."""
    children = [member for member in members if member.kind == "child"]
    if len(members) <= FEW or len(children) < 2:
        return ", ".join(member.name for member in members)
    others = [member.name for member in members if member.kind != "child"]
    count = ngettext("{count} child", "{count} children", len(children)).format(count=len(children))
    return ", ".join([*others, count])
