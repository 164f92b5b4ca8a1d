"""The form of a task: for whom, when, with which papers, and what to do."""

from __future__ import annotations

from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.fields import LINKS, NAMES, TRUST
from relocate_cli.domain.packs.shape import (
    Choice,
    Day,
    Field,
    Fields,
    Many,
    Plain,
    Rule,
    Text,
    WaitingTime,
    When,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.domain.profile.member_kinds import EACH
from relocate_cli.domain.profile.question import STAGES

SPAN = {
    "from": Field(Day(), help="The first day on which this holds."),
    "until": Field(Day(), help="The last day on which this holds."),
}
FOR_WHOM = Field(When(), help="For whom; the first one that is true counts.")
DUE = Fields(
    {
        "by": Field(Rule(), required=True, help="Several: `{earliest: [3 months after move, on job-ends]}`."),
        "kind": Field(Choice(("legal", "advice"))),
        "means": Field(Choice(("handed-in", "over")), help="Over: the waiting is to be over by then, too."),
        "rolls": Field(YesNo(), help="Whether a day off moves the last day; a law says so if nothing does."),
        "presses": Field(YesNo(), help="Money, a right or a duty depends on it: it does not give way."),
        "when": FOR_WHOM,
        **SPAN,
    },
    short="by",
)
TAKES = Fields(
    {"wait": Field(WaitingTime(or_unknown=True), required=True), "when": FOR_WHOM},
    short="wait",
    example="{wait: 1-4 months, when: {is: student}}",
)
OPENS = Field(
    Many(Fields({"by": Field(Rule(), required=True), "when": FOR_WHOM, **SPAN}, short="by"), or_one=True),
    help="The first sensible day.",
)
IN_TIME = {
    "stages": Field(Many(Choice(STAGES), or_one=True), help="Where those are with their move who have it."),
    "opens": OPENS,
    "over_by": Field(Rule(limit=True), help="By when it should all be over, waiting included: `move`."),
    "lapses": Field(Rule(limit=True, or_never=True), help="The last day on which it makes sense: `move`."),
}
"""What a phase says for all its tasks, and a task for itself."""
WAITS_FOR = Fields(
    {
        "task": Field(Word("tasks"), required=True),
        "why": Field(Text(), required=True),
        "when": Field(When(), help="For whom; for everybody if it is not there."),
    },
    example="{task: notify-move, why: The office asks for it.}",
)
COST = Fields(
    {
        "amount": Field(Whole(0, 10_000_000), required=True),
        "currency": Field(Plain("[A-Z]{3}", "SEK"), required=True),
        "read": Field(Day()),
    },
    example="{amount: 200, currency: SEK}",
)
LINE = Fields(
    {
        "text": Field(Text(markdown=True), required=True),
        "id": Field(Plain(ID, "borrow-skis"), help="By it a tick finds its line, however it is worded."),
        "from": Field(Day(), help="The first day on which it is shown."),
        "until": Field(Day(), help="The last day on which it is shown."),
    },
    short="text",
    grows=True,
)
TASK = Fields(
    {
        "title": Field(Text(), required=True),
        "also": Field(NAMES, help="Other words under which people look for it."),
        "phase": Field(Word("phases"), required=True),
        "rev": Field(Whole(1, 999), help="Raised when what people must do changes."),
        "for": Field(Choice((ONCE, *(f"each {kind}" for kind in EACH)))),
        "when": Field(When()),
        "needs": Field(Many(Word("papers"))),
        "gives": Field(Many(Word("papers"))),
        "after": Field(Many(Word("tasks")), help="What comes before it in order; it blocks nothing."),
        "waits_for": Field(Many(WAITS_FOR), help="What blocks it although it gives no paper, and why."),
        **IN_TIME,
        "due": Field(Many(DUE, or_one=True)),
        "voluntary": Field(
            YesNo(), help="Nobody has to: no day presses, and it leaves the list when its time is over."
        ),
        "takes": Field(
            Many(TAKES, or_one=True),
            help="How long the authority or the counterpart needs; `unknown` where no source tells.",
        ),
        **SPAN,
        "effort": Field(WaitingTime(hours=True), help="The newcomer's own time."),
        "visit": Field(YesNo(), help="No where its places are only named, and nobody has to go there."),
        "cost": Field(COST),
        "why": Field(Text(markdown=True), required=True),
        "do": Field(Many(LINE, least=1), required=True, help="Each line can be ticked on its own."),
        "contacts": Field(Many(Word("contacts"))),
        "places": Field(Many(Word("places"))),
        "phrases": Field(Many(Word("phrases")), help="What to say there."),
        "links": LINKS,
        **TRUST,
    },
    about="One thing to do; one file each, and its name is its id.",
)
