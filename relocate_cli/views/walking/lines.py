"""A walk without drawing: the list with numbers, and the lines one can type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.item import SIGNS, STYLES, item_title, state_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item, ItemKey
    from relocate_cli.domain.guide.guide import Guide


def numbered_lines(
    items: Sequence[Item], numbers: Mapping[ItemKey, int], guide: Guide, today: date
) -> list[Line]:
    """Return the items phase by phase, each with its number and where it stands."""
    lines: list[Line] = []
    phase = ""
    for item in items:
        if item.task.phase != phase:
            phase = item.task.phase
            lines += [Line(), Line(guide.phases[phase].title, "head")]
        words = state_words(item, guide, today)
        text = f"{item_title(item)}: {words}" if words else item_title(item)
        lead = f"{numbers[item.key]:>3} {SIGNS[item.state]}"
        lines.append(Line(text, STYLES.get(item.state, ""), 8, lead))
        lines += [Line(_("Note: {text}").format(text=note.text), "", 8) for note in item.notes]
    return lines or [Line(_("Nothing here. Type list to see everything."))]


def line_help() -> list[Line]:
    """Return what can be typed."""
    words = {
        "1 3 7-9": _("tick these as done"),
        "3.2": _("tick line 2 of number 3"),
        "o 3": _("open number 3 again, or one line of it"),
        "show 3": _("read what to do"),
        "w 3": _("it is sent, you wait for an answer"),
        "s 3": _("leave it out"),
        "n 3 text": _("write a note; without text it is removed"),
        "u": _("take back the last change"),
        "/word": _("show only what has this word"),
        "p Anna": _("show only this person's tasks"),
        "list": _("show the whole list"),
        "q": _("leave; everything is saved"),
    }
    return [Line(text, "", 12, f"  {typed}") for typed, text in words.items()]
