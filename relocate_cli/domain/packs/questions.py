"""The form of questions, and of the groups of newcomers that their answers make."""

from __future__ import annotations

from relocate_cli.domain.packs.shape import Choice, Field, Fields, Many, Named, Text, When, Word, YesNo
from relocate_cli.domain.profile.member_kinds import EACH

OPTION = Fields({"label": Field(Text(), required=True), "gives": Field(Many(Word("papers")))}, short="label")
QUESTION = Fields(
    {
        "ask": Field(Text(), required=True),
        "help": Field(Text(), required=True),
        "type": Field(Choice(("choice", "choices", "yesno", "date", "number")), required=True),
        "per": Field(Choice(("household", *EACH))),
        "together": Field(YesNo(), help="The first person's answer probably holds for all."),
        "when": Field(When(), help="Asked only if this can be true."),
        "options": Field(Named(OPTION)),
        "anchor": Field(Text(), help='What a date is called in a deadline, such as "your move".'),
    },
    about="What is asked; a question that can no longer change anyone's list is not.",
)
GROUP = Fields(
    {"title": Field(Text(), required=True), "when": Field(When(), required=True)},
    about="Kinds of newcomer: conditions with a name, for `is:`.",
)
