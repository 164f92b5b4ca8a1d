"""What a page says before anything else, each with the rows of the list that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.warned import warned
from relocate_cli.views.checklist.untold import untold_lines
from relocate_cli.views.checklist.warned import unknown_lines, warning_lines
from relocate_cli.views.export.page_rows import row_anchor
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.pages.safe import safe_html

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book


def warnings_context(book: Book, items: Sequence[Item]) -> Iterator[dict[str, Any]]:
    """Yield what may join the list yet, and each warning with where to go on the page."""
    if unknown := unknown_lines(book.checklist):
        yield {"html": safe_html(unknown), "see": []}
    if untold := untold_lines(book.plan.profile):
        yield {"html": safe_html(untold), "see": []}
    first = {item.task.id: item for item in reversed(items)}
    for one in warned(book.guide, book.situation, book.checklist):
        found = [first[id] for id in one.warning.tasks if id in first]
        see = [{"row": row_anchor(item), "title": safe_line(item.task.title)} for item in found]
        yield {"html": safe_html(warning_lines(one, book)), "see": see}
