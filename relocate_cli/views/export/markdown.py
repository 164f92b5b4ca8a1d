"""A plan as Markdown (CommonMark, with the boxes of GitHub): every text is text, whatever it holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.addresses import ADDRESS
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.checklist.summary import progress_words
from relocate_cli.views.checklist.warned import said_first
from relocate_cli.views.export.item_words import item_words
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.export.written import MadeFile
from relocate_cli.views.pages.stamp import stamp_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book

MEANS_SOMETHING = re.compile(r"([\\`*_\[\]<>&!|~$#])")
BEGINS_SOMETHING = re.compile(r"^(\d*)([-+=:.)])")
"""What begins a list, a heading or a table when it stands first."""


def markdown_made(book: Book, items: Sequence[Item], left_out: int) -> MadeFile:
    """Return the list as a file."""
    content = "\n".join(_lines(book, items)) + "\n"
    return MadeFile("md", content.encode("utf-8"), {"left_out": left_out})


def escaped(text: str) -> str:
    """Return a text in one line that Markdown shows as it is."""
    return BEGINS_SOMETHING.sub(r"\1\\\2", MEANS_SOMETHING.sub(r"\\\1", safe_line(text)))


def _lines(book: Book, items: Sequence[Item]) -> Iterator[str]:
    counts = counts_of(item.state for item in items)
    yield f"# {escaped(_('Moving to {place}').format(place=book.guide.name))}"
    yield f"\n{escaped(progress_words(counts))}. {escaped(stamp_lines(book)[0])}"
    if first := [f"> {escaped(line.text)}" for line in said_first(book)]:
        yield "\n" + "\n>\n".join(first)
    for phase in book.guide.phases.values():
        inside = [item for item in items if item.task.phase == phase.id]
        if inside:
            yield f"\n## {escaped(phase.title)}\n"
            for item in inside:
                yield from _item(item, book)
    yield f"\n{escaped(stamp_lines(book)[1])}"


def _item(item: Item, book: Book) -> Iterator[str]:
    """Yield a box, and below it its lines, its page and its notes."""
    words = item_words(item, book)
    below = f": {escaped(words)}" if words else ""
    yield f"{_box(on=not item.is_open and item.state is not State.LAPSED)} {escaped(item_title(item))}{below}"
    details = book.details["tasks"][item.task.id]
    if item.is_open:
        for number in item.parts:
            yield f"  {_box(on=number in item.parts_done)} {escaped(plain_text(details['do'][number - 1]))}"
        for page in Record("tasks", item.task.id, details).pages[:1]:
            if ADDRESS.fullmatch(page.url):
                yield f"  - [{escaped(page.name)}](<{page.url.replace(chr(92), '%5C')}>)"
    for note in item.notes:
        yield f"  - {escaped(_('Note: {text}').format(text=note.text))}"


def _box(*, on: bool) -> str:
    return "- [x]" if on else "- [ ]"
