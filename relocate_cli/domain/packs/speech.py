"""The form of words and phrases: the Swedish one meets, and the Swedish one needs at a counter."""

from __future__ import annotations

from relocate_cli.domain.packs.fields import CONCERNS, NAMES, PAGE, TRUST
from relocate_cli.domain.packs.shape import Choice, Field, Fields, Many, Plain, Text

WORD = Fields(
    {
        "official": Field(Plain(), required=True, help="The Swedish word, as the authorities write it."),
        "title": Field(Text(), required=True, help="What it is called in the language of the pack."),
        "what": Field(Text(), required=True, help="What it means for a newcomer."),
        **PAGE,
        "also": Field(NAMES, help="Other words and forms under which people look for it."),
        **TRUST,
    },
    about="The Swedish one meets.",
)
PHRASE = Fields(
    {
        "title": Field(Text(), required=True, help="What one wants: book a time."),
        "at": Field(Choice(("counter", "telephone", "anywhere")), required=True),
        "when": CONCERNS,
        "say": Field(Plain(), required=True, help="The Swedish sentence."),
        "means": Field(Text(), required=True),
        "hear": Field(
            Many(
                Fields(
                    {"say": Field(Plain(), required=True), "means": Field(Text(), required=True)},
                )
            ),
            help="What one may hear in answer.",
        ),
        "also": Field(NAMES, help="Other words under which people look for it."),
    },
    about="The Swedish one needs at a counter and on the telephone.",
)
