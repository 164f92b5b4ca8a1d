"""The list of a walk: phases and items as rows, with how to see where one stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title, state_words
from relocate_cli.views.checklist.signs import SIGNS, STYLES
from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import CURRENT, filled, line_rows
from relocate_cli.views.words import distance_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item, ItemKey
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.views.book import Book
    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.cursor import Cursor

INDENT = 6
GAP = 2
LEAST_TITLE = 16
"""Columns that a title keeps when something stands beside it."""
HERE = "> "
"""Stands before the item one is on, so that nobody needs colours to see it."""


class ListRows(NamedTuple):
    """All rows of the list, and which of them belong to the item one stands on."""

    rows: list[Row]
    first: int
    """Its first row, or that of the phase when it stands right under it."""
    at: int
    last: int
    starts: tuple[int, ...] = ()
    """The first row of each item."""


def list_rows(cursor: Cursor, book: Book, width: int) -> ListRows:
    """Return the items that are shown, phase by phase."""
    shown = cursor.shown
    if not shown:
        return ListRows(line_rows([Line(_("Nothing here. Esc shows everything again."))], width), 0, 0, 0)
    rows: list[Row] = []
    starts: list[int] = []
    first = at = last = 0
    phase = ""
    for item in shown:
        start = len(rows)
        if item.task.phase != phase:
            phase = item.task.phase
            rows += _phase_rows(phase, book, shown, width)
        starts.append(len(rows))
        rows += _item_rows(item, book, width, current=item.key == cursor.at)
        if item.key == cursor.at:
            first, at, last = start, starts[-1], len(rows) - 1
    return ListRows(rows, first, at, last, tuple(starts))


def _phase_rows(phase: str, book: Book, shown: list[Item], width: int) -> list[Row]:
    inside = [item for item in shown if item.task.phase == phase]
    total = sum(item.state is not State.SKIPPED for item in inside)
    done = f"{sum(item.state is State.DONE for item in inside)}/{total}"
    return list(_wrapped(book.guide.phases[phase].title, "head", "", (done, done), width))


def _item_rows(item: Item, book: Book, width: int, *, current: bool) -> list[Row]:
    title, lead = item_title(item), SIGNS[item.state]
    words = state_words(item, book.guide, book.today), _short_words(item, book.today)
    if not current:
        return list(_wrapped(title, STYLES.get(item.state, ""), f"  {lead}", words, width))
    rows = _wrapped(title, CURRENT, f"{HERE}{lead}", words, width)
    return [filled(row, width, CURRENT) for row in rows]


@lru_cache(maxsize=4096)
def _wrapped(title: str, style: str, lead: str, words: tuple[str, str], width: int) -> tuple[Row, ...]:
    """Return a title's rows, and beside it the full words where they fit, the short ones, or none."""
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    full, short = words
    indent = INDENT if lead else 0
    room = width - indent - GAP
    if cell_len(title) + cell_len(full) <= room:
        right = full
    else:
        right = short if cell_len(short) + LEAST_TITLE <= room else ""
    return tuple(line_rows([Line(title, style, indent, lead, right)], width))


def _short_words(item: Item, today: date) -> str:
    """Return where an item stands in a word or two."""
    words = {State.DONE: "", State.SKIPPED: "", State.WAITING: _("sent"), State.BLOCKED: _("not yet")}
    day = item.due if item.state is State.LATE else item.shown and max(item.shown, today)
    return words.get(item.state, distance_words(day, today) if day else "")


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
