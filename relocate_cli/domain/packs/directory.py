"""The form of contacts, places and events: whom to ask, where to go, what happens when."""

from __future__ import annotations

from relocate_cli.domain.packs.fields import CONCERNS, EMAIL, LINKS, NAMES, PAGE, REACH, TRUST
from relocate_cli.domain.packs.shape import (
    Day,
    Field,
    Fields,
    Many,
    Plain,
    Repeats,
    Text,
    WaitingTime,
    Whole,
    Word,
)

CONTACT = Fields(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True, help="What it is responsible for."),
        "when": CONCERNS,
        "email": Field(EMAIL),
        "languages": Field(NAMES, help="What is spoken there: en, fi, ar."),
        "distress": Field(
            NAMES,
            help="What somebody says who needs it at once, `hits/beats me`: it is found before all else.",
        ),
        "calm": Field(NAMES, help="What sounds like distress word by word, and is not: `fire insurance`."),
        "danger": Field(
            NAMES, help="Words of danger, said of people: it is named where the guide has no answer."
        ),
        "despair": Field(
            NAMES, help="Words of despair, said of people: named after whoever comes in danger."
        ),
        **REACH,
    },
    about="Whom to ask. Functions, not persons.",
)
PLACE = Fields(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True),
        "when": CONCERNS,
        "village": Field(Plain()),
        **REACH,
    },
    about="Where to go.",
)
EVENT = Fields(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True),
        "when": CONCERNS,
        "dates": Field(Text(), required=True, help="When it is, in words: every Tuesday in term time."),
        "on": Field(Day(), help="The day, or the first of those that repeat."),
        "repeats": Field(Repeats(), help="A recurrence rule of iCalendar (RFC 5545)."),
        "months": Field(Many(Whole(1, 12)), help="In which months it is each year, when no day is known."),
        "lasts": Field(WaitingTime(hours=True), help="How long it goes on: 3 days."),
        "place": Field(Word("places")),
        "contact": Field(Word("contacts")),
        "village": Field(Plain()),
        **PAGE,
        "links": LINKS,
        "also": Field(NAMES, help="Other words under which people look for it."),
        **TRUST,
    },
    about="What happens, and when.",
)
