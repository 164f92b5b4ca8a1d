"""The pack format, version 1: which records there are and which fields they have."""

from __future__ import annotations

from relocate_cli.domain.guide.kinds import KINDS
from relocate_cli.domain.packs.articles import TOPIC
from relocate_cli.domain.packs.checkins import CHECKIN, FINDING, WAVE
from relocate_cli.domain.packs.directory import CONTACT, EVENT, PLACE
from relocate_cli.domain.packs.guide_warnings import WARNING
from relocate_cli.domain.packs.people import PERSONA
from relocate_cli.domain.packs.questions import GROUP, QUESTION
from relocate_cli.domain.packs.shape import (
    Choice,
    Field,
    Fields,
    Many,
    Plain,
    Text,
    WaitingTime,
    Word,
    YesNo,
)
from relocate_cli.domain.packs.speech import PHRASE, WORD
from relocate_cli.domain.packs.tasks import IN_TIME, TASK
from relocate_cli.domain.packs.themes import INITIATIVE, THEME
from relocate_cli.domain.profile.lanes import LANES

FORMAT = 1
"""Written in every pack; raised when older programs could misread one."""

PHASE = Fields(
    {
        "title": Field(Text(), required=True),
        "lane": Field(
            Choice(LANES), help="What a plan is for that has its tasks; move if nothing stands here."
        ),
        **IN_TIME,
    },
    about="The stretches of a move, in the order in which they are lived.",
)
PAPER = Fields(
    {
        "title": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish word."),
        "form": Field(Choice(("original", "copy", "translation"))),
        "per": Field(Choice(("person", "household", "company"))),
        "brought": Field(YesNo(), help="People have it before they come, or write it themselves."),
        "issued_by": Field(Word("contacts")),
        "takes": Field(WaitingTime()),
    },
    about="Documents, numbers and cards that one holds or needs.",
)
SITES = Fields(
    {
        "whose": Field(
            Choice(("authority", "own", "inside", "place")),
            required=True,
            help="Who decides; this place and its children; places in it; places that speak for themselves.",
        ),
        "hosts": Field(
            Many(Plain(r"[a-z0-9-]+(\.[a-z0-9-]+)+", "skatteverket.se")),
            required=True,
            help="Sites, each with everything before it: www4.skatteverket.se as well.",
        ),
    },
    about="On whose pages facts were read: sources of who decides go first.",
)
SHAPES = {
    "phases": PHASE,
    "questions": QUESTION,
    "groups": GROUP,
    "papers": PAPER,
    "contacts": CONTACT,
    "places": PLACE,
    "events": EVENT,
    "words": WORD,
    "phrases": PHRASE,
    "themes": THEME,
    "initiatives": INITIATIVE,
    "tasks": TASK,
    "warnings": WARNING,
    "topics": TOPIC,
    "waves": WAVE,
    "checkins": CHECKIN,
    "findings": FINDING,
    "personas": PERSONA,
    "sites": SITES,
}
"""The shape of every kind of record."""
FOLDERS = {kind.name: kind.ending for kind in KINDS.values() if kind.ending}
"""Kinds with a file for each record, and how its name ends; all others stand in one file."""


def overlay_shape(kind: str) -> Fields:
    """Return the form of a change to an inherited record; only a task can be dropped."""
    optional = {name: Field(field.shape, help=field.help) for name, field in SHAPES[kind].fields.items()}
    lists = {name: field for name, field in optional.items() if isinstance(field.shape, Many)}
    drop = Field(Text(), help="Why it does not apply here, and what to do instead.")
    return Fields(
        {
            "overrides": Field(Plain(r"[a-z0-9-]+/[a-z0-9-]+@[0-9]+", "sweden/notify-move@1"), required=True),
            "here": Field(Text(markdown=True), help='Shown as "In Norsjö: ...".'),
            **({"drop": drop} if kind == "tasks" else {}),
            "add": Field(Fields(lists)),
            "replace": Field(Fields(optional)),
        }
    )
