"""The form of warnings: what has to be said before anything else, and to whom."""

from __future__ import annotations

from relocate_cli.domain.packs.fields import LINKS, TRUST
from relocate_cli.domain.packs.shape import Field, Fields, Many, Text, When, Word
from relocate_cli.domain.packs.tasks import SPAN

WARNING = Fields(
    {
        "title": Field(Text(), required=True, help="One sentence: what is in the way."),
        "when": Field(When(), required=True, help="Whom it concerns: any person of the household."),
        "late": Field(Many(Word("tasks")), help="Said only while one of these cannot be over in time."),
        "may_be_late": Field(
            Many(Word("tasks")), help="Said only while one of these is in time if the waiting is short."
        ),
        "text": Field(Text(markdown=True), required=True, help="What can be done."),
        "tasks": Field(Many(Word("tasks")), help="Where one does it."),
        "contacts": Field(Many(Word("contacts"))),
        "links": LINKS,
        **SPAN,
        **TRUST,
    },
    about="What is said before anything else, and to whom.",
)
