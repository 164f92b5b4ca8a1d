"""The pack format, version 1: which records there are and which fields they have."""

from __future__ import annotations

from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.articles import TOPIC
from relocate_cli.domain.packs.directory import CONTACT, EVENT, PLACE
from relocate_cli.domain.packs.fields import LANGUAGE, NAMES
from relocate_cli.domain.packs.people import PERSONA
from relocate_cli.domain.packs.shape import (
    Choice,
    Field,
    Many,
    Named,
    Plain,
    Record,
    Text,
    Wait,
    When,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.domain.packs.speech import PHRASE, WORD
from relocate_cli.domain.packs.tasks import OPENS, TASK
from relocate_cli.domain.packs.themes import INITIATIVE, THEME
from relocate_cli.domain.profile.member import EACH

FORMAT = 1
"""Written in every pack; raised when older programs could misread one."""

PACK = Record(
    {
        "format": Field(Whole(1, 99), required=True),
        "name": Field(Plain(), required=True, help="What the place is called."),
        "level": Field(Choice(LEVELS), required=True),
        "extends": Field(Plain(ID, "vasterbotten"), help="The pack of the region or country."),
        "language": Field(LANGUAGE, required=True, help="What the pack is written in."),
        "version": Field(Plain(r"[0-9]+(\.[0-9]+)*", "2026.11.1"), required=True),
        "summary": Field(Text(), required=True),
        "villages": Field(NAMES, help="Other names under which people look for the place."),
        "host": Field(Word("contacts"), help="The contact to ask when someone is stuck."),
        "licence": Field(Plain(), required=True),
        "renamed": Field(Named(Plain(ID))),
        "retired": Field(Named(Text())),
        "accepted": Field(
            Named(Plain()),
            help="What is found and is right: `P092 id: the reason`.",
        ),
    }
)
PHASE = Record(
    {
        "title": Field(Text(), required=True),
        "opens": OPENS,
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
        "renamed": Field(Named(Plain(ID, "moving")), help="Options with another name: `old: new`."),
        "retired": Field(Named(Text()), help="Options that went: why, and what to answer instead."),
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
        "brought": Field(YesNo(), help="People have it before they come, or write it themselves."),
        "issued_by": Field(Word("contacts")),
        "takes": Field(Wait()),
    }
)
KINDS = {
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
    "topics": TOPIC,
    "personas": PERSONA,
}
"""Every kind of record, by the name of its file or folder."""
FOLDERS = {"tasks": ".yaml", "topics": ".md"}
"""Kinds with a file for each record, and how its name ends; all others stand in one file."""


def overlay_shape(kind: str) -> Record:
    """Return the form of a change to an inherited record; only a task can be dropped."""
    optional = {name: Field(field.shape, help=field.help) for name, field in KINDS[kind].fields.items()}
    lists = {name: field for name, field in optional.items() if isinstance(field.shape, Many)}
    drop = Field(Text(), help="Why it does not apply here, and what to do instead.")
    return Record(
        {
            "overrides": Field(Plain(r"[a-z0-9-]+/[a-z0-9-]+@[0-9]+", "sweden/notify-move@1"), required=True),
            "here": Field(Text(markdown=True), help='Shown as "In Norsjö: ...".'),
            **({"drop": drop} if kind == "tasks" else {}),
            "add": Field(Record(lists)),
            "replace": Field(Record(optional)),
        }
    )
