"""Where items stand now: after a change, and for each who has a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.checklist.changed_lines import changed_lines
from relocate_cli.views.checklist.item import item_title, line_of, note_lines, part_lines, state_words
from relocate_cli.views.lines import INDENT, Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide


def standing_words(item: Item, guide: Guide, today: date) -> str:
    """Return where an item stands, also when there is nothing to wait for."""
    return state_words(item, guide, today) or _("ready: you can do this now")


def standing_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return where each of these items stands now, after a change."""
    lines = []
    for item in items:
        text = f"{item_title(item)}: {standing_words(item, guide, today)}"
        lines += [line_of(item, text), *part_lines(item), *note_lines(item)]
    return lines


def each_standing_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return where a task stands for each who has it, and why it waits."""
    lines = []
    for item in items:
        words = standing_words(item, guide, today)
        lines.append(line_of(item, f"{item.member.name}: {words}" if item.member else words))
        reasons = dict.fromkeys(blocker.why for blocker in item.blockers if blocker.why)
        lines += [Line(why, "faint", INDENT) for why in reasons]
        if item.changed:
            lines.append(Line(_("This changed since you did it. Look again."), "warn", INDENT))
        lines += [*changed_lines(item), *note_lines(item)]
    return [*lines, Line()] if lines else []
