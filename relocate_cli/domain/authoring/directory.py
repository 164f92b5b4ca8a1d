"""The form of contacts and places: whom to ask, where to go."""

from __future__ import annotations

from relocate_cli.domain.authoring.fields import EMAIL, NAMES, REACH
from relocate_cli.domain.authoring.shape import (
    Field,
    Plain,
    Record,
    Text,
)

CONTACT = Record(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True, help="What it is responsible for."),
        "email": Field(EMAIL),
        "languages": Field(NAMES),
        **REACH,
    }
)
PLACE = Record(
    {
        "name": Field(Text(), required=True),
        "official": Field(Plain(), help="The Swedish name."),
        "what": Field(Text(), required=True),
        "village": Field(Plain()),
        **REACH,
    }
)
