"""After a change: what changed, what it opened, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist import INDENT, SIGNS, STYLES, item_title, state_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Checklist, Item
    from relocate_cli.domain.guide.guide import Guide

MOST = 4


def marked_lines(
    items: Sequence[Item], freed: Sequence[Item], checklist: Checklist, guide: Guide, today: date
) -> list[Line]:
    """Return where the items stand now, what can be done because of it, and the next commands."""
    lines = standing_lines(items, guide, today)
    if freed:
        names = ", ".join(item.id for item in freed[:MOST]) + (" ..." if len(freed) > MOST else "")
        lines.append(Line(_("Now you can do: {tasks}").format(tasks=names), "good", INDENT))
    done = len(checklist.in_states([State.DONE]))
    total = len(checklist.items) - len(checklist.in_states([State.SKIPPED]))
    count = _("{done} of {total} done.").format(done=done, total=total)
    hints = _("Take it back: relocate undo. What is next: relocate")
    return [*lines, Line(f"{count} {hints}", "faint")]


def freed_items(before: Checklist, after: Checklist) -> list[Item]:
    """Return what waited for something before and can be done now."""
    waited = {item.key for item in before.items if item.state is State.BLOCKED}
    return [item for item in after.items if item.state is State.READY and item.key in waited]


def standing_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return where each item stands now."""
    lines = []
    for item in items:
        words = state_words(item, guide, today) or _("ready: you can do this now")
        lines.append(
            Line(f"{item_title(item)}: {words}", STYLES.get(item.state, ""), INDENT, SIGNS[item.state])
        )
        if item.parts_done and item.is_open:
            form = _("{done} of {total} lines ticked")
            count = form.format(done=len(item.parts_done), total=len(item.parts))
            lines.append(Line(count, "faint", INDENT))
        lines += [Line(_("Note: {text}").format(text=note.text), "", INDENT) for note in item.notes]
    return lines
