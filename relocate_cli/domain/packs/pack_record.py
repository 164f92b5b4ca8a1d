"""The form of `pack.yaml`: who we are."""

from __future__ import annotations

from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.fields import LANGUAGE, NAMES
from relocate_cli.domain.packs.shape import Address, Choice, Field, Fields, Named, Plain, Text, Whole, Word

NEWER = Fields(
    {
        "url": Field(Address(), help="Its page; nobody asks it for anything by itself."),
        "ask": Field(Text(), help="Whom to ask: the library in Norsjö."),
    }
)
PACK = Fields(
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
        "newer": Field(NEWER, help="Where newer versions of this guide are. Said once it is 90 days old."),
        "licence": Field(Plain(), required=True),
        "renamed": Field(Named(Plain(ID)), help="Tasks with another id: `old: new`. Ticks and notes follow."),
        "retired": Field(Named(Text()), help="Tasks that went, by id: why, and what to do instead."),
        "accepted": Field(Named(Plain()), help="What is found and is right: `P092 id: the reason`."),
    },
    about="Who we are.",
)
