"""A Swedish word in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.head import own_task_words, title_lines
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around

WIDEST_WORD = 26
"""Columns for a Swedish word; a longer one stands before its meaning."""


def word_lines(record: Record, around: Around) -> list[Line]:
    """Return a Swedish word, what it is called in the reader's language, and what it means for them."""
    fields = record.fields
    title = fields["title"] if fields["title"].casefold() != record.title.casefold() else ""
    facts = [
        (_("Also"), [", ".join(fields.get("also", ()))]),
        (_("Page"), [fields.get("url", "")]),
        (_("In"), own_task_words(around)),
    ]
    meaning = [Line(title, "strong"), Line()] if title else []
    what = [*meaning, Line(plain_text(fields["what"])), Line()]
    return [*title_lines(record), *what, *fact_lines(facts), *trust_lines(record.kind, fields, around.today)]


def word_group(_record: Record, _today: date) -> tuple[int, str]:
    """Return one group for all words, from a to z."""
    return 0, ""


def word_row(record: Record, width: int) -> list[Line]:
    """Return a word and what it is called in the reader's language, side by side where there is room."""
    title = record.fields["title"]
    if len(record.title) < WIDEST_WORD <= width // 2:
        return [Line(title, "", WIDEST_WORD, record.title)]
    return [Line(f"{record.title}: {title}")]
