"""The sign before an item, its colour and its meaning, by where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.item import Item

SIGNS = {
    State.READY: "[ ]",
    State.BLOCKED: "[.]",
    State.WAITING: "[~]",
    State.LATE: "[!]",
    State.LAPSED: "[/]",
    State.DONE: "[x]",
    State.SKIPPED: "[-]",
}
PRESSING = "[>]"
"""What can be done, and would have been begun before: never the sign of what has weeks of time."""
STYLES = {State.LATE: "bad", State.DONE: "good", State.SKIPPED: "faint"} | {
    State.BLOCKED: "faint",
    State.LAPSED: "faint",
}


def sign_of(item: Item) -> str:
    """Return the sign before an item."""
    return PRESSING if item.state is State.READY and item.is_too_late else SIGNS[item.state]


def style_of(item: Item) -> str:
    """Return the colour of an item; no meaning rests on it."""
    return "warn" if sign_of(item) == PRESSING else STYLES.get(item.state, "")


def sign_meanings() -> dict[str, str]:
    """Return what each sign means."""
    return {
        SIGNS[State.LATE]: _("late"),
        PRESSING: _("its day is past: do it now"),
        SIGNS[State.READY]: _("to do"),
        SIGNS[State.BLOCKED]: _("not yet"),
        SIGNS[State.WAITING]: _("sent, waiting for an answer"),
        SIGNS[State.LAPSED]: _("past"),
        SIGNS[State.DONE]: _("done"),
        SIGNS[State.SKIPPED]: _("left out"),
    }


def signs_words(items: Iterable[Item]) -> str:
    """Return what the signs before these items mean."""
    used = {sign_of(item) for item in items}
    return "  ".join(f"{sign} {text}" for sign, text in sign_meanings().items() if sign in used)
