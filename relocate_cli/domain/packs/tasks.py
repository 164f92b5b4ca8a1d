"""The form of a task: for whom, when, with which papers, and what to do."""

from __future__ import annotations

from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.packs.fields import LINKS, TRUST
from relocate_cli.domain.packs.shape import (
    Choice,
    Day,
    Field,
    Fields,
    Many,
    Plain,
    Rule,
    Text,
    Wait,
    When,
    Whole,
    Word,
)
from relocate_cli.domain.profile.member_kinds import EACH

DUE = Fields(
    {
        "by": Field(Rule(), required=True),
        "kind": Field(Choice(("legal", "advice"))),
        "when": Field(When(), help="For whom; the first one that is true counts."),
    },
    short="by",
)
OPENS = Field(
    Many(
        Fields(
            {
                "by": Field(Rule(), required=True),
                "when": Field(When(), help="For whom; the first one that is true counts."),
            },
            short="by",
        ),
        or_one=True,
    ),
    help="The first sensible day.",
)
COST = Fields(
    {
        "amount": Field(Whole(0, 10_000_000), required=True),
        "currency": Field(Plain("[A-Z]{3}", "SEK"), required=True),
        "read": Field(Day()),
    }
)
TASK = Fields(
    {
        "title": Field(Text(), required=True),
        "phase": Field(Word("phases"), required=True),
        "rev": Field(Whole(1, 999), help="Raised when what people must do changes."),
        "for": Field(Choice((ONCE, *(f"each {kind}" for kind in EACH)))),
        "when": Field(When()),
        "needs": Field(Many(Word("papers"))),
        "gives": Field(Many(Word("papers"))),
        "after": Field(Many(Word("tasks"))),
        "opens": OPENS,
        "due": Field(Many(DUE, or_one=True)),
        "takes": Field(Wait(), help="Waiting time at the authority."),
        "effort": Field(Wait(hours=True), help="The newcomer's own time."),
        "cost": Field(COST),
        "why": Field(Text(markdown=True), required=True),
        "do": Field(
            Many(Text(markdown=True), least=1), required=True, help="Each line can be ticked on its own."
        ),
        "contacts": Field(Many(Word("contacts"))),
        "places": Field(Many(Word("places"))),
        "phrases": Field(Many(Word("phrases")), help="What to say there."),
        "links": LINKS,
        **TRUST,
    },
    about="One thing to do; one file each, and its name is its id.",
)
