"""How every kind of record of the local guide is put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.records.article import article_group, article_lines
from relocate_cli.views.records.contact import contact_lines, phone_or_email, village
from relocate_cli.views.records.event import event_group, event_lines, next_words
from relocate_cli.views.records.speech import phrase_group, phrase_lines, phrase_row
from relocate_cli.views.records.themes import (
    initiative_group,
    initiative_lines,
    lifetime,
    theme_group,
    theme_lines,
)
from relocate_cli.views.records.word import word_group, word_lines, word_row
from relocate_cli.views.records.wording import Wording

if TYPE_CHECKING:
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.lines import Line
    from relocate_cli.views.records.head import Around

WORDING = {
    "topics": Wording(article_lines, article_group),
    "contacts": Wording(contact_lines, right=phone_or_email),
    "places": Wording(contact_lines, right=village),
    "events": Wording(event_lines, event_group, next_words, own_first=False),
    "words": Wording(word_lines, word_group, row=word_row, own_first=False),
    "phrases": Wording(phrase_lines, phrase_group, row=phrase_row),
    "themes": Wording(theme_lines, theme_group),
    "initiatives": Wording(initiative_lines, initiative_group, lifetime),
}
"""Tasks and papers are not here: they need to know more than what stands around them."""


def record_lines(record: Record, around: Around) -> list[Line]:
    """Return a record of the local guide whole."""
    return WORDING[record.kind].whole(record, around)
