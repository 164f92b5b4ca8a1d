"""An article of the guide: paragraphs that read well on a narrow screen and on a wide one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.guide.section import DOORS
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.kinds import section_title
from relocate_cli.views.lines import Line
from relocate_cli.views.records.around import here_lines, link_lines, term_lines
from relocate_cli.views.records.head import names_of, own_task_words, title_lines
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.records.head import Around

HEADING = re.compile(r"#{1,6} +")
ENTRY = re.compile(r"( *)([-*]|\d+[.)]) +")
"""How an entry of a list begins."""


def article_group(record: Record, _today: date) -> tuple[int, str]:
    """Return the door behind which an article stands."""
    door = record.fields["door"]
    return DOORS.index(door), section_title(door)


def article_lines(record: Record, around: Around) -> list[Line]:
    """Return an article with what it leads to: tasks, contacts, places, pages, and where its facts stand."""
    fields = record.fields
    facts = [
        (_("On your list") if around.planned else _("Tasks"), own_task_words(around)),
        (_("Whom to ask"), names_of("contacts", fields.get("contacts", ()), around)),
        (_("Where"), names_of("places", fields.get("places", ()), around)),
    ]
    door = Line(section_title(fields["door"]), "faint")
    text = [door, Line(), *paragraph_lines(fields["body"]), Line(), *here_lines(fields)]
    links = [*link_lines(fields), *term_lines(fields, around.records["words"])]
    below = [*fact_lines(facts), *links, *trust_lines(record.kind, fields, around.today)]
    return [*title_lines(record)[:-1], *text, *below]


def paragraph_lines(paragraphs: Sequence[str]) -> Iterator[Line]:
    """Yield paragraphs with an empty line between them; the entries of a list stand together."""
    before = ""
    for paragraph in paragraphs:
        entry = ENTRY.match(paragraph)
        if before and not (entry and ENTRY.match(before)):
            yield Line()
        if heading := HEADING.match(paragraph):
            yield Line(plain_text(paragraph[heading.end() :]), "strong")
        elif entry:
            lead = "-" if entry[2] in "-*" else entry[2]
            yield Line(plain_text(paragraph[entry.end() :]), "", len(lead) + 1, lead)
        else:
            yield Line(plain_text(paragraph))
        before = paragraph
