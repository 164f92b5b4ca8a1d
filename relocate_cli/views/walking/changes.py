"""What a walk changed, in words: at once after each key, and all of it at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.rows import TaskRow
from relocate_cli.language import _, ngettext
from relocate_cli.views.changes.marked import done_words, freed_items, going_on
from relocate_cli.views.checklist.item import note_words, parts_words, state_words
from relocate_cli.views.checklist.row import row_title
from relocate_cli.views.checklist.signs import sign_of, style_of
from relocate_cli.views.lines import INDENT, Line, unwrapped
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide

MOST = 12


def moved_on_words(
    ids: Collection[str], before: Checklist, after: Checklist, guide: Guide, today: date
) -> list[str]:
    """Return where these items stand now, and how many more can be done because of it."""
    words = [
        f"{sign_of(items[0])} {text}"
        for text, items in _told([item for item in after.items if item.id in ids], before, guide, today)
    ]
    if count := len(freed_items(before, after)):
        text = ngettext("{count} more can be done now.", "{count} more can be done now.", count)
        words.append(text.format(count=count))
    return words


def _told(
    items: Iterable[Item], before: Checklist, guide: Guide, today: date
) -> list[tuple[str, list[Item]]]:
    """Return where these items stand, each with those of whom the same is to be said."""
    old = {item.id: item for item in before.items}
    alike: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        alike.setdefault((item.task.id, _words(item, old.get(item.id), guide, today)), []).append(item)
    return [
        (": ".join(filter(None, (row_title(TaskRow(tuple(found))), words))), found)
        for (_task, words), found in alike.items()
    ]


def _words(item: Item, old: Item | None, guide: Guide, today: date) -> str:
    text = ", ".join(filter(None, [state_words(item, guide, today), parts_words(item)]))
    if old and old.notes != item.notes:
        notes = note_words(item) or [_("No note any more")]
        text += f". {', '.join(notes)}" if text else ", ".join(notes)
    return text


def walked_reply(
    before: Checklist, after: Checklist, touched: Collection[str], guide: Guide, today: date
) -> Reply:
    """Return what is different after a walk; it is made of key presses, so no program asks for a document."""

    def lines() -> list[Line]:
        return summary_lines(before, after, touched, guide, today)

    return Reply(rows=lambda: unwrapped(lines()), lines=lines)


def summary_lines(
    before: Checklist, after: Checklist, touched: Collection[str], guide: Guide, today: date
) -> list[Line]:
    """Return what is different after a walk, how far one is now, and how to go on."""
    old = {item.id: item for item in before.items}
    changed = [item for item in after.items if item.id in touched and not _is_same(item, old.get(item.id))]
    told = _told(changed, before, guide, today)
    lines = [Line(text, style_of(items[0]), INDENT, sign_of(items[0])) for text, items in told[:MOST]]
    if len(told) > MOST:
        more = ngettext("... and {count} more.", "... and {count} more.", len(told) - MOST)
        lines.append(Line(more.format(count=len(told) - MOST)))
    if not changed:
        return [Line(f"{_('Nothing was changed.')} {done_words(after)}")]
    head = Line(_("You changed, and it is saved:"), "strong")
    return [head, *lines, going_on(after)]


def _is_same(item: Item, old: Item | None) -> bool:
    return old is not None and old[2:] == item[2:]
