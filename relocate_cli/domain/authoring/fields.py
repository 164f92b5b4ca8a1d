"""Fields that many kinds of record have: how to reach somebody, links, and why we believe a fact."""

from __future__ import annotations

from relocate_cli.domain.authoring.shape import Address, Choice, Day, Field, Many, Plain, Record, Text, YesNo

PHONE = Plain(r"\+?[0-9][0-9 ()/-]{1,24}", "+46 918 140 00")
EMAIL = Plain(r"[^@\s]+@[^@\s]+\.[a-z]+", "info@norsjo.se")
LANGUAGE = Plain(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", "en")
NAMES = Many(Plain())

SOURCES = Field(
    Many(
        Record(
            {
                "url": Field(Address(https=False), required=True),
                "read": Field(Day(), required=True, help="The day the page was read."),
                "dated": Field(Day(part=True), help="The date printed on the page."),
            }
        )
    ),
    help="Where the fact stands.",
)
TRUST = {
    "sources": SOURCES,
    "sure": Field(Choice(("high", "medium", "low")), help="How good the source is."),
    "changes_often": Field(YesNo(), help="Shown as: phone first."),
    "checked": Field(
        Record(
            {
                "on": Field(Day(), required=True),
                "by": Field(Plain(), required=True),
                "how": Field(Choice(("web", "phone", "visit")), required=True),
            }
        )
    ),
}
LINKS = Field(
    Many(
        Record(
            {
                "label": Field(Text(), required=True),
                "url": Field(Address(), required=True),
                "language": Field(LANGUAGE),
            }
        )
    )
)
REACH = {
    "phone": Field(PHONE),
    "hours": Field(Text()),
    "url": Field(Address()),
    "address": Field(Plain()),
    "also": Field(NAMES, help="Other words under which people look for it."),
    **TRUST,
}
