"""Lines that somebody ticked and that say something else by now, or are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.item import Item

INDENT = 4


def changed_words(item: Item) -> list[str]:
    """Return what was ticked, as its pack said it; what the first version saved has only a number."""
    return [
        plain_text(tick.words) if tick.words else _("line {number}").format(number=tick.part)
        for tick in item.ticked.changed
    ]


def changed_lines(item: Item) -> list[Line]:
    """Return the lines that changed since they were ticked, as long as there is something to do."""
    words = changed_words(item) if item.is_open else []
    return [
        Line(_("Changed since you ticked it: {words}").format(words=one), "warn", INDENT) for one in words
    ]


def all_changed_lines(items: Iterable[Item]) -> list[Line]:
    """Return the lines that changed since they were ticked, each under the item it belongs to."""
    found = [line for item in items for line in _of_item(item)]
    return [Line(_("Lines that changed since you ticked them"), "head"), *found] if found else []


def _of_item(item: Item) -> list[Line]:
    words = changed_words(item) if item.is_open else []
    return [Line(f"{item.id}  {one}", "", INDENT, "  !") for one in words]
