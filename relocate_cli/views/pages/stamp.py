"""From what and when something was written that left the terminal, so that nobody trusts an old copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from relocate_cli.views.book import Book


def made_words(book: Book) -> str:
    """Return on which day it was made, and from which packs."""
    packs = ", ".join(f"{pack.name} {pack.version}" for pack in book.guide.lineage)
    return _("Made on {day} from: {packs}.").format(day=day_words(book.today), packs=packs)


def stamp_lines(book: Book) -> list[str]:
    """Return on which day it was made, from which packs, and that it is no legal advice."""
    return [
        made_words(book),
        _("It is not legal advice: each task names the page on which it stands, and when we read it."),
    ]
