"""A word to understand, and a phrase to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.head import head_lines, own_task_words
from relocate_cli.views.said import said_lines
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around


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
    return [*head_lines(record), *what, *fact_lines(facts), *trust_lines(record.kind, fields, around.today)]


def phrase_lines(record: Record, around: Around) -> list[Line]:
    """Return what to say, what it means, and what one may hear in answer."""
    hear = [line for answer in record.fields.get("hear", ()) for line in said_lines(answer)]
    answers = [Line(_("You may hear"), "strong"), *hear, Line()] if hear else []
    where = [Line(at_words(record.fields["at"]), "faint"), Line()]
    facts = fact_lines([(_("For"), own_task_words(around))])
    return [*head_lines(record), *where, *said_lines(record.fields), Line(), *answers, *facts]


def at_words(at: str) -> str:
    """Return where one says it."""
    return {
        "counter": _("At a counter"),
        "telephone": _("On the telephone"),
        "anywhere": _("Anywhere"),
    }[at]
