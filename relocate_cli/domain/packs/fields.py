"""Fields that many kinds of record have: how to reach somebody, links, and why we believe a fact."""

from __future__ import annotations

from relocate_cli.domain.dates.opening import OPENING
from relocate_cli.domain.packs.shape import (
    Address,
    Choice,
    Day,
    Field,
    Fields,
    Many,
    Plain,
    Text,
    When,
    YesNo,
)

PHONE = Plain(r"\+?[0-9][0-9 ()/-]{1,24}", "+46 918 140 00", loose=True)
EMAIL = Plain(r"[^@\s]+@[^@\s]+\.[a-z]+", "info@norsjo.se")
LANGUAGE = Plain(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", "en")
NAMES = Many(Plain())
CONCERNS = Field(When(), help="Whom it concerns most: shown to them first, hidden from nobody.")

WHOLE_SITE = Field(Plain(), help="Why this leads to a whole site and not to a page of it.")
SOURCES = Field(
    Many(
        Fields(
            {
                "url": Field(Address(https=False), required=True),
                "read": Field(Day(), required=True, help="The day the page was read."),
                "dated": Field(Day(part=True), help="The date printed on the page."),
                "whole_site": WHOLE_SITE,
            },
            example='{url: "https://www.mala.se/kontakt/", read: 2026-11-23}',
        )
    ),
    help="Where the fact stands.",
)
TRUST = {
    "sources": SOURCES,
    "sure": Field(Choice(("high", "medium", "low")), help="How good the source is."),
    "changes_often": Field(YesNo(), help="Shown as: phone first."),
    "checked": Field(
        Fields(
            {
                "on": Field(Day(), required=True),
                "by": Field(Plain(), required=True),
                "how": Field(Choice(("web", "phone", "visit")), required=True),
            },
            example="{on: 2026-11-23, by: the library, how: phone}",
        )
    ),
}
PAGE = {"url": Field(Address()), "whole_site": WHOLE_SITE}
LINKS = Field(
    Many(
        Fields(
            {
                "label": Field(Text(), required=True),
                "url": Field(Address(), required=True),
                "language": Field(LANGUAGE),
                "when": Field(When(), help="For whom it is: shown to them first, hidden from nobody."),
                "whole_site": WHOLE_SITE,
            },
            example='{label: The form, url: "https://www.mala.se/form/"}',
        )
    )
)
REACH = {
    "phone": Field(PHONE),
    "hours": Field(Text(), help="In words, and in brackets at their end how sure they are."),
    "open": Field(
        Plain(OPENING, "Mo-Th 08:00-12:00,13:00-16:30; Fr 08:00-12:00"),
        help="The same as data, where a source gives them: for a visit, or else a call.",
    ),
    **PAGE,
    "address": Field(Plain()),
    "also": Field(NAMES, help="Other words under which people look for it."),
    **TRUST,
}
