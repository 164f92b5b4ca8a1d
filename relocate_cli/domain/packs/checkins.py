"""The form of check-ins: when families are asked how it goes, what, and what others found before them."""

from __future__ import annotations

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.fields import TRUST
from relocate_cli.domain.packs.shape import (
    Choice,
    Field,
    Fields,
    Many,
    Named,
    Plain,
    Text,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.domain.profile.lanes import LANES, RECEIVED_LANE

ASKED_LANES = tuple(lane for lane in LANES if lane != RECEIVED_LANE)
"""Who can answer: people who move, companies, those who employ, and those who receive others."""
SCALE = Plain(r"[0-9]{1,2}-[0-9]{1,2}", "1-5")

WAVE = Fields(
    {
        "title": Field(Text(), required=True, help="When it is asked, as a heading."),
        "lanes": Field(Many(Choice(ASKED_LANES), or_one=True), required=True, help="Who is asked."),
        "tasks": Field(Named(Word("tasks")), help="By lane: what reminds of it on the list."),
    },
    about="The times at which people are asked how it goes, in their order.",
)
CHECKIN = Fields(
    {
        "ask": Field(Text(), required=True),
        "help": Field(Text(), help="Shown for `?`."),
        "type": Field(Choice(("choice", "choices", "scale", "grid", "text")), required=True),
        "waves": Field(Many(Word("waves"), or_one=True), required=True, help="When it is asked."),
        "lanes": Field(Many(Choice(ASKED_LANES), or_one=True), help="Whom; people who move if left out."),
        "once": Field(YesNo(), help="Not asked again once it was answered in another wave."),
        "adults": Field(Whole(1, 9), help="Only where so many adults move."),
        "most": Field(Whole(1, 2000), help="At most so many options; of a text so many letters."),
        "options": Field(Named(Text()), help="Of a choice."),
        "items": Field(Named(Text()), help="Of a grid: each is answered on the scale, or left out."),
        "scale": Field(SCALE, help="Of a scale or a grid."),
        "low": Field(Text(), help="What the lowest number of the scale means."),
        "high": Field(Text(), help="What the highest number means."),
        "renamed": Field(
            Named(Plain(ID, "housing")), help="Options and items with another name: `old: new`."
        ),
        "retired": Field(Named(Text()), help="Options and items that went, and why."),
        **TRUST,
    },
    about="What families, companies, employers and hosts are asked over the years. Nobody's name.",
)
FINDING = Fields(
    {
        "fact": Field(Text(), required=True),
        "year": Field(Whole(1950, 2100), help="When it was asked, or published; left out if nobody says."),
        "asked": Field(Text(), help="Whom, and how many."),
        "question": Field(Word("checkins"), help="The question of the check-ins that it can stand beside."),
        "shares": Field(Named(Whole(0, 100)), help="By option: how many in a hundred said so."),
        **TRUST,
    },
    about="What published studies found, to stand beside what the check-ins tell.",
)
