"""The form of an article of the guide: a head, and below it paragraphs of light Markdown."""

from __future__ import annotations

from relocate_cli.domain.guide.section import DOORS
from relocate_cli.domain.packs.fields import CONCERNS, LINKS, NAMES, TRUST
from relocate_cli.domain.packs.shape import Choice, Field, Fields, Many, Text, Whole, Word

BODY = "body"
"""The paragraphs under the head of the file."""

TOPIC = Fields(
    {
        "title": Field(Text(), required=True),
        "rev": Field(Whole(1, 999), help="Raised when what people must do changes."),
        "door": Field(
            Choice(DOORS), required=True, help="Work, home, life or company: where one looks for it."
        ),
        "summary": Field(Text(), required=True, help="One sentence, shown in the list."),
        "when": CONCERNS,
        "tasks": Field(Many(Word("tasks")), help="The tasks it speaks of."),
        "contacts": Field(Many(Word("contacts"))),
        "places": Field(Many(Word("places"))),
        "links": LINKS,
        "also": Field(NAMES, help="Other words under which people look for it."),
        BODY: Field(Many(Text(markdown=True), least=1), required=True, help="The paragraphs below the head."),
        **TRUST,
    },
    about="Articles: a head between two lines of three dashes, then light Markdown.",
)
