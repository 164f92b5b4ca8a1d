"""Where an item stands, as it can be read on paper weeks later: whole days, and titles instead of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import due_words, is_by_law
from relocate_cli.views.checklist.item import state_words
from relocate_cli.views.vague_days import day_or_month
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide


def printed_words(item: Item, guide: Guide, today: date) -> list[str]:
    """Return in sentences by when an item is to be done, from when it can be, and what comes first."""
    if item.state is State.WAITING:
        return [state_words(item, guide, today)]
    found = filter(None, [printed_due(item, guide, today), _opens(item), _after(item, guide)])
    return [f"{text[0].upper()}{text[1:]}" for text in found]


def printed_due(item: Item, guide: Guide, today: date) -> str:
    """Return by when an item is to be done, in words that are still true when somebody reads them."""
    day = item.due if is_by_law(item) else item.begin_by
    if day and day <= today and item.state is not State.LATE:
        return _("begin as soon as you can")
    return due_words(item, guide, today, lambda day, _today: day_words(day))


def _opens(item: Item) -> str:
    return _("from {day}").format(day=day_or_month(item.opens, about=item.opens_about)) if item.opens else ""


def _after(item: Item, guide: Guide) -> str:
    titles = dict.fromkeys(guide.tasks[blocker.key[0]].title for blocker in item.blockers)
    return _("first: {tasks}").format(tasks="; ".join(titles)) if titles else ""
