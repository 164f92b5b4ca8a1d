"""Where an item stands, in words, and what is known of it besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Item, State, item_id
from relocate_cli.language import _
from relocate_cli.views.checklist.changed_lines import changed_lines
from relocate_cli.views.checklist.deadlines import due_words
from relocate_cli.views.checklist.signs import sign_of, style_of
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import day_and_distance, day_words, month_words, whose

if TYPE_CHECKING:
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
    if not item.opens:
        return ""
    if item.opens_about:
        return _("opens about {month}").format(month=month_words(item.opens))
    return _("opens on {day}").format(day=day_and_distance(item.opens, today))


def row_words(item: Item, guide: Guide, today: date) -> str:
    """Return what a row says besides its day: what it waits for, or the rule while there is no day."""
    said_by_its_day = item.state in {State.DONE, State.SKIPPED} or (item.is_open and item.shown)
    if said_by_its_day and item.state not in {State.BLOCKED, State.WAITING}:
        return ""
    return state_words(item, guide, today)


def detail_lines(item: Item) -> list[Line]:
    """Return what else is known of an item: how much of it is ticked, what changed, notes."""
    lines = part_lines(item)
    if item.changed:
        text = _("This changed since you did it. Look again: relocate show {id}").format(id=item.id)
        lines.append(Line(text, "warn", INDENT))
    return [*lines, *changed_lines(item), *note_lines(item)]


def line_of(item: Item, text: str) -> Line:
    """Return a line with the sign of where an item stands."""
    return Line(text, style_of(item), INDENT, sign_of(item))


def part_lines(item: Item) -> list[Line]:
    """Return how many lines of an open item are ticked; nothing for none."""
    text = parts_words(item)
    return [Line(text, "faint", INDENT)] if text else []


def parts_words(item: Item) -> str:
    """Return the same in words."""
    if not (item.parts_done and item.is_open):
        return ""
    return _("{done} of {total} lines ticked").format(done=len(item.parts_done), total=len(item.parts))


def note_lines(item: Item) -> list[Line]:
    """Return the notes beside an item."""
    return [Line(text, "", INDENT) for text in note_words(item)]


def note_words(item: Item) -> list[str]:
    """Return the same in words."""
    return [_("Note: {text}").format(text=note.text) for note in item.notes]
