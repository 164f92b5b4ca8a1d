"""Where an item stands, in one line for media that have no columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import due_words
from relocate_cli.views.checklist.item import state_words

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book


def item_words(item: Item, book: Book) -> str:
    """Return where an item stands, what it waits for by its title, and by when it is due all the same."""
    titles = dict.fromkeys(book.guide.tasks[blocker.key[0]].title for blocker in item.blockers)
    waits = _("waits for {tasks}").format(tasks="; ".join(titles))
    blocked = item.state is State.BLOCKED and titles
    found = [waits if blocked else state_words(item, book.guide, book.today)]
    found += [due_words(item, book.guide, book.today)] if item.state is State.BLOCKED else []
    return "; ".join(filter(None, found))
