"""A contact or a place in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.around import here_lines
from relocate_cli.views.records.head import official, own_task_words, title_lines
from relocate_cli.views.records.spoken import language_words
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around


def contact_lines(record: Record, around: Around) -> list[Line]:
    """Return a contact or a place: what it is for, how to reach it, and which tasks send one there."""
    fields = record.fields
    facts = [
        (_("Officially"), [official(record)]),
        (_("Phone"), [fields.get("phone", "")]),
        (_("Email"), [fields.get("email", "")]),
        (_("Address"), [fields.get("address", "")]),
        (_("Village"), [fields.get("village", "")]),
        (_("Hours"), [fields.get("hours", "")]),
        (_("Languages"), [", ".join(map(language_words, fields.get("languages", ())))]),
        (_("Page"), [fields.get("url", "")]),
        (_("For"), own_task_words(around)),
    ]
    what = [Line(plain_text(fields["what"])), Line()]
    return [
        *title_lines(record),
        *what,
        *here_lines(fields),
        *fact_lines(facts),
        *trust_lines(record.kind, fields, around.today),
    ]


def phone_or_email(record: Record, _today: date) -> str:
    """Return how to reach a contact."""
    return str(record.fields.get("phone") or record.fields.get("email", ""))


def village(record: Record, _today: date) -> str:
    """Return where a place is."""
    return str(record.fields.get("village", ""))
