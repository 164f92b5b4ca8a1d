"""What was written beside a task, and what was removed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book


def notes_reply(items: Sequence[Item]) -> Reply:
    """Return the notes beside these items, and how to write, change or remove one."""
    return Reply(
        "note/1",
        lambda: {"items": [item_document(item) for item in items]},
        lambda: ((item.id, note.text) for item in items for note in item.notes),
        lambda: noted_lines(items),
        hints=lambda: _how_lines(items),
    )


def removed_reply(items: Sequence[Item], after: Book) -> Reply:
    """Return what stood beside these items and is removed now, and how to take that back."""
    keys = {item.key for item in items}
    now = [item for item in after.checklist.items if item.key in keys]
    noted = [item for item in items if item.notes]
    removed = [Line(_("Removed:")), *(line for item in noted for line in _note_lines(item))]
    back = Line(_("Take it back: relocate undo"), "faint")
    return Reply(
        "note/1",
        lambda: {"items": [item_document(item) for item in now]},
        lambda: ((item.id, "") for item in now),
        talk=lambda: [*removed, back] if noted else _none_lines(items),
    )


def noted_lines(items: Sequence[Item]) -> list[Line]:
    """Return the notes beside these items, or that there are none."""
    return [line for item in items if item.notes for line in _note_lines(item)] or _none_lines(items)


def _note_lines(item: Item) -> list[Line]:
    return [Line(item_title(item), "strong"), *(Line(note.text, "", INDENT) for note in item.notes)]


def _none_lines(items: Sequence[Item]) -> list[Line]:
    return [Line(_("There is no note beside this: {title}").format(title=item_title(item))) for item in items]


def _how_lines(items: Sequence[Item]) -> list[Line]:
    item = next((item for item in items if item.notes), items[0])
    form = _("Write one: relocate note {id} phone on Monday")
    if item.notes:
        form = _("Change it: relocate note {id} TEXT. Remove it: relocate note {id} --remove")
    return [Line(form.format(id=item.id), "faint")]
