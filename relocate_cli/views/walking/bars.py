"""Above and below the list of a walk: how far one is, what just happened, what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.called import called_in
from relocate_cli.language import _
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.item import state_words
from relocate_cli.views.checklist.row import row_id
from relocate_cli.views.lines import Line, clean
from relocate_cli.views.terminal.frame import Piece, in_columns, line_rows
from relocate_cli.views.walking.help import keys_row

if TYPE_CHECKING:
    from relocate_cli.views.book import Book
    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.cursor import Cursor

SOME_ROWS, MANY_ROWS = 5, 8


def head(cursor: Cursor, book: Book, columns: int, rows: int) -> list[Row]:
    """Return where one moves and how much is done, and which part of the list is shown."""
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    above: list[Row] = []
    if rows >= MANY_ROWS:
        where, count, _empty = head_lines(book.guide, book.plan.profile, book.checklist, book.today)
        room = columns - cell_len(count.text) - 2
        alone, _others = where.text.partition("; ")[::2]
        called = called_in(book.plan)  # which household is meant goes before where it moves
        texts = [f"{called}: {text}" for text in (where.text, alone)] if called else [where.text, alone]
        first = next((text for text in (*texts, called) if cell_len(text) <= room), "")
        text = f"{first}{count.text.rjust(columns - cell_len(first))}" if first else count.text
        above.append((Piece(in_columns(text, columns), "strong"),))
    if (cursor.words or cursor.person) and rows > SOME_ROWS:
        above.append((Piece(in_columns(_filter_words(cursor, book), columns), "warn"),))
    return above


def _filter_words(cursor: Cursor, book: Book) -> str:
    member = book.plan.profile.member(cursor.person)
    only = ", ".join(filter(None, [member.name if member else "", clean(cursor.words)]))
    count = _("{count} of {total}").format(count=len(cursor.fitting), total=len(cursor.items))
    return _("Only {words}: {count}").format(words=clean(only), count=count)


def foot(cursor: Cursor, book: Book, place: str, columns: int, rows: int) -> list[Row]:
    """Return what just happened, is being typed or is known of the item, and the keys."""
    if rows < 3:
        return [_prompt_row(cursor, columns)] if cursor.asking and rows > 1 else []
    below = _said(cursor, book, place, columns, rows)
    return [*below, *([keys_row(cursor, columns)] if rows >= SOME_ROWS else [])]


def _said(cursor: Cursor, book: Book, place: str, columns: int, rows: int) -> list[Row]:
    message = Line(cursor.message, "bad" if cursor.trouble else "good")
    told = line_rows([message], columns)[: max(1, rows // 3)] if cursor.message else []
    if cursor.asking:
        return [_prompt_row(cursor, columns), *told]
    if told:
        return told
    row = cursor.current
    if place or cursor.helped or not row:
        return [(Piece(in_columns(place, columns), "faint"),)]
    text = "  ".join(filter(None, (state_words(row.items[0], book.guide, book.today), row_id(row))))
    return [(Piece(in_columns(clean(text), columns), "faint"),)]


def _prompt(cursor: Cursor) -> str:
    label = _("Find:") if cursor.asking == "words" else _("Note:")
    return f"{label} {clean(cursor.typed)}"


def _prompt_row(cursor: Cursor, columns: int) -> Row:
    """Return what is being typed; of a long text the end, where one writes."""
    from rich.cells import cell_len  # noqa: PLC0415

    text = _prompt(cursor)
    while cell_len(text) >= max(columns, 1) and text:
        text = text[max(1, (cell_len(text) - columns) // 2) :]
    return (Piece(text, "strong"),)


def prompt_width(cursor: Cursor, columns: int) -> int:
    """Return how many columns the text that is being typed takes."""
    from rich.cells import cell_len  # noqa: PLC0415

    return cell_len(_prompt_row(cursor, columns)[0].text)
