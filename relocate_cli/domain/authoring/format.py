"""The pack format, version 1: which records there are and which fields they have."""

from __future__ import annotations

from relocate_cli.domain.authoring.directory import CONTACT, PLACE
from relocate_cli.domain.authoring.fields import ID, LANGUAGE, LINKS, NAMES, TRUST
from relocate_cli.domain.authoring.people import PERSONA
from relocate_cli.domain.authoring.shape import (
    Choice,
    Day,
    Field,
    Many,
    Named,
    Plain,
    Record,
    Rule,
    Shape,
    Text,
    Wait,
    When,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.domain.household import EACH

FORMAT = 1

PACK = Record(
    {
        "format": Field(Whole(1, 99), required=True),
        "name": Field(Plain(), required=True, help="What the place is called."),
        "level": Field(Choice(("country", "region", "municipality")), required=True),
        "extends": Field(
            Plain("[a-z0-9][a-z0-9-]*", "vasterbotten"), help="The pack of the region or country."
        ),
        "language": Field(LANGUAGE, required=True, help="What the pack is written in."),
        "version": Field(Plain(r"[0-9]+(\.[0-9]+)*", "2026.11.1"), required=True),
        "summary": Field(Text(), required=True),
        "villages": Field(NAMES, help="Other names under which people look for the place."),
        "host": Field(Word("contacts"), help="The contact to ask when someone is stuck."),
        "licence": Field(Plain(), required=True),
        "renamed": Field(Named(Plain(ID))),
        "retired": Field(Named(Text())),
    }
)
PHASE = Record(
    {
        "title": Field(Text(), required=True),
        "opens": Field(Rule(), help="The first day of its tasks, unless they say otherwise."),
    }
)
OPTION = Record({"label": Field(Text(), required=True), "gives": Field(Many(Word("papers")))}, short="label")
QUESTION = Record(
    {
        "ask": Field(Text(), required=True),
        "help": Field(Text(), required=True),
        "type": Field(Choice(("choice", "choices", "yesno", "date", "number")), required=True),
        "per": Field(Choice(("household", *EACH))),
        "together": Field(YesNo(), help="The first person's answer probably holds for all."),
        "when": Field(When(), help="Asked only if this can be true."),
        "options": Field(Named(OPTION)),
        "anchor": Field(Text(), help='What a date is called in a deadline, such as "your move".'),
    }
)
GROUP = Record({"title": Field(Text(), required=True), "when": Field(When(), required=True)})
PAPER = Record(
    {
        "title": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish word."),
        "form": Field(Choice(("original", "copy", "translation"))),
        "per": Field(Choice(("person", "household"))),
        "issued_by": Field(Word("contacts")),
        "takes": Field(Wait()),
    }
)
DUE = Record(
    {
        "by": Field(Rule(), required=True),
        "kind": Field(Choice(("legal", "advice"))),
        "when": Field(When(), help="For whom; the first one that is true counts."),
    },
    short="by",
)
COST = Record(
    {
        "amount": Field(Whole(0, 10_000_000), required=True),
        "currency": Field(Plain("[A-Z]{3}", "SEK"), required=True),
        "read": Field(Day()),
    }
)
TASK = Record(
    {
        "title": Field(Text(), required=True),
        "phase": Field(Word("phases"), required=True),
        "rev": Field(Whole(1, 999), help="Raised when what people must do changes."),
        "for": Field(Choice(("once", *(f"each {kind}" for kind in EACH)))),
        "when": Field(When()),
        "needs": Field(Many(Word("papers"))),
        "gives": Field(Many(Word("papers"))),
        "after": Field(Many(Word("tasks"))),
        "opens": Field(Rule()),
        "due": Field(Many(DUE, or_one=True)),
        "takes": Field(Wait(), help="Waiting time at the authority."),
        "effort": Field(Wait(hours=True), help="The newcomer's own time."),
        "cost": Field(COST),
        "why": Field(Text(markdown=True), required=True),
        "do": Field(Many(Text(markdown=True)), required=True, help="Each line can be ticked on its own."),
        "contacts": Field(Many(Word("contacts"))),
        "places": Field(Many(Word("places"))),
        "links": LINKS,
        **TRUST,
    }
)
KINDS = {
    "phases": PHASE,
    "questions": QUESTION,
    "groups": GROUP,
    "papers": PAPER,
    "contacts": CONTACT,
    "places": PLACE,
    "tasks": TASK,
    "personas": PERSONA,
}
"""Every kind of record, by the name of its file or folder."""


def overlay_shape(record: Record) -> Record:
    """Return the form of a change to an inherited record of this form."""
    optional = {name: Field(field.shape, help=field.help) for name, field in record.fields.items()}
    lists: dict[str, Field] = {
        name: field for name, field in optional.items() if isinstance(field.shape, Many)
    }
    changes: dict[str, Shape] = {"add": Record(lists), "replace": Record(optional)}
    return Record(
        {
            "overrides": Field(Plain(r"[a-z0-9-]+/[a-z0-9-]+@[0-9]+", "sweden/notify-move@1"), required=True),
            "here": Field(Text(markdown=True), help='Shown as "In Norsjö: ...".'),
            "drop": Field(Text(), help="Why it does not apply here, and what to do instead."),
            **{name: Field(shape) for name, shape in changes.items()},
        }
    )
