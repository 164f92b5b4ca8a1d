"""The form of themes and initiatives: why people come, what stops them, and who works on it."""

from __future__ import annotations

from relocate_cli.domain.packs.fields import CONCERNS, LINKS, NAMES, PAGE, TRUST
from relocate_cli.domain.packs.shape import Choice, Day, Field, Fields, Many, Plain, Text, Word, YesNo

THEME = Fields(
    {
        "title": Field(Text(), required=True),
        "kind": Field(
            Choice(("driver", "hindrance")), required=True, help="What draws people, or stops them."
        ),
        "what": Field(Text(), required=True, help="What newcomers or studies say; nobody to be recognised."),
        "helps": Field(Text(), help="What to do with it: what helps here."),
        "when": CONCERNS,
        "tasks": Field(Many(Word("tasks")), help="The tasks that help."),
        "also": Field(NAMES, help="Other words under which people look for it."),
        **TRUST,
    },
    about="Why people come, and what stops them.",
)
INITIATIVE = Fields(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True),
        "by": Field(Text(), help="Who runs it, or ran it."),
        "from": Field(Day(part=True), help="When it began."),
        "until": Field(Day(part=True), help="When it ended or is to end; left out if it has no end."),
        "ended": Field(YesNo(), help="Yes if it is over and nobody wrote since when."),
        "now": Field(Text(), help="What there is of it today, or instead of it."),
        "when": CONCERNS,
        "contacts": Field(Many(Word("contacts"))),
        **PAGE,
        "links": LINKS,
        "also": Field(NAMES, help="Other words under which people look for it."),
        **TRUST,
    },
    about="Who works on it, and what came to an end.",
)
