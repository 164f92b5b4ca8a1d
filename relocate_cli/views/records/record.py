"""Any record of the local guide in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.records.article import article_lines
from relocate_cli.views.records.contact import contact_lines
from relocate_cli.views.records.event import event_lines
from relocate_cli.views.records.speech import phrase_lines, word_lines
from relocate_cli.views.records.themes import initiative_lines, theme_lines

if TYPE_CHECKING:
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.lines import Line
    from relocate_cli.views.records.head import Around

WORDING = {
    "topics": article_lines,
    "contacts": contact_lines,
    "places": contact_lines,
    "events": event_lines,
    "words": word_lines,
    "phrases": phrase_lines,
    "themes": theme_lines,
    "initiatives": initiative_lines,
}
"""How each kind is put into words; tasks and papers need to know more than what stands around them."""


def record_lines(record: Record, around: Around) -> list[Line]:
    """Return a record of the local guide whole."""
    return WORDING[record.kind](record, around)
