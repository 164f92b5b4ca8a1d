"""Above and below the list of a walk: how far one is, what just happened, what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.checklist import head_lines
from relocate_cli.views.item import state_words
from relocate_cli.views.lines import Line, clean
from relocate_cli.views.walking.frame import Piece, fitted, line_rows
from relocate_cli.views.walking.keys import keys_row

if TYPE_CHECKING:
    from relocate_cli.domain.walking.walk import Walk
    from relocate_cli.views.walking.book import Book
    from relocate_cli.views.walking.frame import Row

SOME_ROWS, MANY_ROWS = 5, 8


def head(walk: Walk, book: Book, columns: int, rows: int) -> list[Row]:
    """Return where one moves and how much is done, and which part of the list is shown."""
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    above: list[Row] = []
    if rows >= MANY_ROWS:
        where, count, _empty = head_lines(book.guide, book.profile, book.checklist, book.today)
        fits = cell_len(where.text) + cell_len(count.text) + 2 <= columns
        text = f"{where.text}{count.text.rjust(columns - cell_len(where.text))}" if fits else count.text
        above.append((Piece(fitted(text, columns), "strong"),))
    if (walk.words or walk.person) and rows > SOME_ROWS:
        above.append((Piece(fitted(_filter_words(walk, book), columns), "warn"),))
    return above


def _filter_words(walk: Walk, book: Book) -> str:
    member = book.profile.member(walk.person)
    only = ", ".join(filter(None, [member.name if member else "", clean(walk.words)]))
    count = _("{count} of {total}").format(count=len(walk.shown), total=len(walk.items))
    return _("Only {words}: {count}").format(words=clean(only), count=count)


def foot(walk: Walk, book: Book, place: str, columns: int, rows: int) -> list[Row]:
    """Return what just happened, is being typed or is known of the item, and the keys."""
    if rows < 3:
        return [_prompt_row(walk, columns)] if walk.asking and rows > 1 else []
    below = _said(walk, book, place, columns, rows)
    return [*below, *([keys_row(walk, columns)] if rows >= SOME_ROWS else [])]


def _said(walk: Walk, book: Book, place: str, columns: int, rows: int) -> list[Row]:
    if walk.asking:
        return [_prompt_row(walk, columns)]
    if walk.message:
        style = "bad" if walk.trouble else "good"
        return line_rows([Line(walk.message, style)], columns)[: max(1, rows // 3)]
    item = walk.current
    if place or walk.helped or not item:
        return [(Piece(fitted(place, columns), "faint"),)]
    words = state_words(item, book.guide, book.today)
    return [(Piece(fitted(clean(f"{item.id}  {words}"), columns), "faint"),)]


def _prompt(walk: Walk) -> str:
    label = _("Find:") if walk.asking == "words" else _("Note:")
    return f"{label} {clean(walk.typed)}"


def _prompt_row(walk: Walk, columns: int) -> Row:
    """Return what is being typed; of a long text the end, where one writes."""
    from rich.cells import cell_len  # noqa: PLC0415

    text = _prompt(walk)
    while cell_len(text) >= max(columns, 1) and text:
        text = text[max(1, (cell_len(text) - columns) // 2) :]
    return (Piece(text, "strong"),)


def prompt_width(walk: Walk, columns: int) -> int:
    """Return how many columns the text that is being typed takes."""
    from rich.cells import cell_len  # noqa: PLC0415

    return cell_len(_prompt_row(walk, columns)[0].text)
