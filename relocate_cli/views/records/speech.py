"""A phrase to say, and what one may hear in answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.head import own_task_words, title_lines
from relocate_cli.views.records.said import said_lines

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around

WHERE = ("counter", "telephone", "anywhere")
"""In this order phrases are needed."""


def phrase_lines(record: Record, around: Around) -> list[Line]:
    """Return what to say, what it means, and what one may hear in answer."""
    hear = [line for answer in record.fields.get("hear", ()) for line in said_lines(answer)]
    answers = [Line(_("You may hear"), "strong"), *hear, Line()] if hear else []
    where = [Line(at_words(record.fields["at"]), "faint"), Line()]
    facts = fact_lines([(_("For"), own_task_words(around))])
    return [*title_lines(record), *where, *said_lines(record.fields), Line(), *answers, *facts]


def phrase_group(record: Record, _today: date) -> tuple[int, str]:
    """Return where one says it."""
    at = record.fields["at"]
    return WHERE.index(at), at_words(at)


def phrase_row(record: Record, _width: int) -> list[Line]:
    """Return a phrase with what it means."""
    return [Line(record.title, "strong", right=record.id), *said_lines(record.fields)]


def at_words(at: str) -> str:
    """Return where one says it."""
    return {
        "counter": _("At a counter"),
        "telephone": _("On the telephone"),
        "anywhere": _("Anywhere"),
    }[at]
