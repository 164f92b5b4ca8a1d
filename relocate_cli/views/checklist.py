"""The checklist in words: what is next, and the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Item, State, item_id
from relocate_cli.language import _, ngettext
from relocate_cli.views.changed_lines import changed_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.words import day_and_distance, day_words, due_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.profile import Profile

SIGNS = {
    State.READY: "[ ]",
    State.BLOCKED: "[.]",
    State.WAITING: "[~]",
    State.LATE: "[!]",
    State.DONE: "[x]",
    State.SKIPPED: "[-]",
}
STYLES = {State.LATE: "bad", State.DONE: "good", State.SKIPPED: "faint", State.BLOCKED: "faint"}
INDENT = 4


def item_title(item: Item) -> str:
    """Return the title with the name of the member it is for."""
    return whose(item.task.title, item.member.name if item.member else "")


def head_lines(guide: Guide, profile: Profile, checklist: Checklist, today: date) -> list[Line]:
    """Return where and when one moves, and how much is done."""
    move = profile.date_of("move")
    where = guide.name
    if move:
        form = _("{place}, moving on {day}") if move >= today else _("{place}, moved on {day}")
        where = form.format(place=guide.name, day=day_and_distance(move, today))
    done = len(checklist.in_states([State.DONE]))
    total = len(checklist.items) - len(checklist.in_states([State.SKIPPED]))
    count = ngettext("{done} of {total} done", "{done} of {total} done", total)
    late = len(checklist.in_states([State.LATE]))
    text = count.format(done=done, total=total)
    if late:
        text += ngettext(", {count} late", ", {count} late", late).format(count=late)
    return [Line(where, "head"), Line(text, "bad" if late else ""), Line()]


def state_words(item: Item, guide: Guide, today: date) -> str:
    """Return where an item stands, and what it waits for."""
    match item.state:
        case State.DONE if item.mark and item.mark.day:
            return _("done on {day}").format(day=day_words(item.mark.day))
        case State.SKIPPED:
            return _("left out")
        case State.WAITING:
            return _waiting_words(item, today)
        case State.LATE:
            return _("late: {due}").format(due=due_words(item, guide, today))
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
    if item.blockers:
        names = list(dict.fromkeys(item_id(blocker.key) for blocker in item.blockers))
        return _("waits for {tasks}").format(tasks=", ".join(names))
    return _("opens on {day}").format(day=day_and_distance(item.opens, today)) if item.opens else ""


def item_lines(item: Item, guide: Guide, today: date) -> list[Line]:
    """Return one item: its title, and below it how to name it and where it stands."""
    words = state_words(item, guide, today)
    if item.state is State.BLOCKED and item.rule:
        words = f"{words}; {due_words(item, guide, today)}"
    below = [Line(f"{item.id}  {words}" if words else item.id, "faint", INDENT)]
    if item.parts_done and item.is_open:
        text = _("{done} of {total} lines ticked").format(done=len(item.parts_done), total=len(item.parts))
        below.append(Line(text, "faint", INDENT))
    if item.changed:
        text = _("This changed since you did it. Look again: relocate show {id}").format(id=item.id)
        below.append(Line(text, "warn", INDENT))
    below += changed_lines(item)
    below += [Line(_("Note: {text}").format(text=note.text), "", INDENT) for note in item.notes]
    return [Line(item_title(item), STYLES.get(item.state, ""), INDENT, SIGNS[item.state]), *below]


def checklist_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return items grouped by phase, each phase with how much of it is done."""
    lines = []
    for phase in guide.phases.values():
        inside = [item for item in items if item.task.phase == phase.id]
        if inside:
            done = sum(item.state is State.DONE for item in inside)
            total = sum(item.state is not State.SKIPPED for item in inside)
            lines.append(Line(phase.title, "head", right=f"{done}/{total}"))
            lines += [line for item in inside for line in item_lines(item, guide, today)]
            lines.append(Line())
    return lines


def key_lines(items: Iterable[Item]) -> list[Line]:
    """Return what the signs before these items mean."""
    states = {item.state for item in items}
    meanings = {
        State.READY: _("to do"),
        State.BLOCKED: _("not yet"),
        State.WAITING: _("sent, waiting for an answer"),
        State.LATE: _("late"),
        State.DONE: _("done"),
        State.SKIPPED: _("left out"),
    }
    parts = [f"{SIGNS[state]} {text}" for state, text in meanings.items() if state in states]
    return [Line("  ".join(parts), "faint")]
