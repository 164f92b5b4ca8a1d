"""One row of the checklist: a task, and all for whom it stands there on the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.item import detail_lines, line_of, row_words
from relocate_cli.views.checklist.row_day import row_day
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


def row_lines(row: TaskRow, guide: Guide, today: date, beside: str = "") -> list[Line]:
    """Return a row: its title with its day; below it what it waits for, and last how to name it.

    `beside` is said where it waits for nothing.
    """
    first = row.items[0]
    day = row_day(first, today)
    words = row_words(first, guide, today) or beside
    lines = [
        line_of(first, row_title(row))._replace(right=day.full, brief=day.short),
        Line(words, "faint", INDENT, right=row_id(row)),
    ]
    for item in row.items:
        own = detail_lines(item)
        lines += [Line(item.member.name, "", INDENT)] if own and item.member and row.items[1:] else []
        lines += own
    return lines


def row_title(row: TaskRow) -> str:
    """Return the title, with for whom it is."""
    return whose(row.task.title, people_words(row.members))


def row_id(row: TaskRow) -> str:
    """Return how one names a row in a command: the task, or somebody's item of it."""
    return row.task.id if row.items[1:] else row.items[0].id


def not_yet_words(count: int) -> str:
    """Return how many rows cannot be done yet, where they are folded away."""
    return _("+{count} not yet").format(count=count)


def people_words(members: Sequence[Member]) -> str:
    """Return for whom a row is: Anna, Omar, 2 children."""
    children = [member for member in members if member.kind == "child"]
    if len(members) <= FEW or len(children) < 2:
        return ", ".join(member.name for member in members)
    others = [member.name for member in members if member.kind != "child"]
    count = ngettext("{count} child", "{count} children", len(children)).format(count=len(children))
    return ", ".join([*others, count])
