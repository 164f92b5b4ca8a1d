"""Where an item stands, in words: on the checklist, after a change, and for each who has the task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Item, State, item_id
from relocate_cli.language import _
from relocate_cli.views.checklist.changed_lines import changed_lines
from relocate_cli.views.checklist.deadlines import due_words
from relocate_cli.views.checklist.signs import SIGNS, STYLES
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import day_and_distance, day_words, whose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.guide.guide import Guide


def item_title(item: Item | Maybe) -> str:
    """Return the title with the name of the member it is for."""
    return whose(item.task.title, item.member.name if item.member else "")


def state_words(item: Item, guide: Guide, today: date) -> str:
    """Return where an item stands, and what it waits for."""
    match item.state:
        case State.DONE if item.mark and item.mark.day:
            return _("done on {day}").format(day=day_words(item.mark.day))
        case State.SKIPPED:
            return _("left out")
        case State.WAITING:
            return _waiting_words(item, today)
        case State.LAPSED:
            return _("past: this was for before; skip it, or tick it if you did it")
        case State.BLOCKED:
            return _blocked_words(item, today)
    return due_words(item, guide, today)


def _waiting_words(item: Item, today: date) -> str:
    sent = day_words(item.mark.day) if item.mark and item.mark.day else "?"
    if not item.expected:
        return _("sent on {day}, waiting for an answer").format(day=sent)
    first, last = item.expected
    if last < today:
        text = _("sent on {sent}; the answer was expected by {last}: ask them")
        return text.format(sent=sent, last=day_words(last))
    text = _("sent on {sent}, answer expected between {first} and {last}")
    return text.format(sent=sent, first=day_words(first), last=day_words(last))


def _blocked_words(item: Item, today: date) -> str:
    if names := dict.fromkeys(item_id(blocker.key) for blocker in item.blockers):
        return _("waits for {tasks}").format(tasks=", ".join(names))
    return _("opens on {day}").format(day=day_and_distance(item.opens, today)) if item.opens else ""


def standing_words(item: Item, guide: Guide, today: date) -> str:
    """Return where an item stands, also when there is nothing to wait for."""
    return state_words(item, guide, today) or _("ready: you can do this now")


def row_words(item: Item, guide: Guide, today: date) -> str:
    """Return where an item stands, and by when it is due also while it waits."""
    found = [state_words(item, guide, today)]
    found += [due_words(item, guide, today)] if item.state is State.BLOCKED else []
    return "; ".join(filter(None, found))


def item_lines(item: Item, guide: Guide, today: date) -> list[Line]:
    """Return one item of the checklist: its title, and below it how to name it and where it stands."""
    words = row_words(item, guide, today)
    below = [Line(f"{item.id}  {words}" if words else item.id, "faint", INDENT), *_part_lines(item)]
    if item.changed:
        text = _("This changed since you did it. Look again: relocate show {id}").format(id=item.id)
        below.append(Line(text, "warn", INDENT))
    return [line_of(item, item_title(item)), *below, *changed_lines(item), *_note_lines(item)]


def standing_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return where each of these items stands now, after a change."""
    lines = []
    for item in items:
        text = f"{item_title(item)}: {standing_words(item, guide, today)}"
        lines += [line_of(item, text), *_part_lines(item), *_note_lines(item)]
    return lines


def each_standing_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return where a task stands for each who has it."""
    lines = []
    for item in items:
        words = standing_words(item, guide, today)
        lines.append(line_of(item, f"{item.member.name}: {words}" if item.member else words))
        if item.changed:
            lines.append(Line(_("This changed since you did it. Look again."), "warn", INDENT))
        lines += [*changed_lines(item), *_note_lines(item)]
    return [*lines, Line()] if lines else []


def line_of(item: Item, text: str) -> Line:
    """Return a line with the sign of where an item stands."""
    return Line(text, STYLES.get(item.state, ""), INDENT, SIGNS[item.state])


def _part_lines(item: Item) -> list[Line]:
    if not (item.parts_done and item.is_open):
        return []
    text = _("{done} of {total} lines ticked").format(done=len(item.parts_done), total=len(item.parts))
    return [Line(text, "faint", INDENT)]


def _note_lines(item: Item) -> list[Line]:
    return [Line(_("Note: {text}").format(text=note.text), "", INDENT) for note in item.notes]
