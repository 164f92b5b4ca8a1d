"""The form of questions, and of the groups of newcomers that their answers make."""

from __future__ import annotations

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.shape import (
    Choice,
    Field,
    Fields,
    Many,
    Named,
    Plain,
    Text,
    When,
    Word,
    YesNo,
)
from relocate_cli.domain.profile.interview_parts import INTERVIEW_PARTS
from relocate_cli.domain.profile.member_kinds import EACH

OPTION = Fields(
    {
        "label": Field(Text(), required=True),
        "gives": Field(Many(Word("papers"))),
        "offered": Field(YesNo(), help="No where the program answers it and nobody else."),
    },
    short="label",
)
QUESTION = Fields(
    {
        "ask": Field(Text(), required=True),
        "help": Field(Text(), required=True),
        "type": Field(Choice(("choice", "choices", "yesno", "date", "number", "adult")), required=True),
        "section": Field(Choice(INTERVIEW_PARTS), help="With which other questions it stands together."),
        "per": Field(Choice(("household", *EACH))),
        "together": Field(YesNo(), help="The first person's answer probably holds for all."),
        "inherited": Field(YesNo(), help="Children, pets and cars take the answer of whom they come with."),
        "when": Field(When(), help="Asked only if this can be true."),
        "options": Field(Named(OPTION)),
        "likely": Field(
            Named(When()), help="By answer: when that is probably the right one, and one key says yes."
        ),
        "past": Field(YesNo(), help="A day that is past when it is asked, such as since when."),
        "renamed": Field(Named(Plain(ID, "moving")), help="Options with another name: `old: new`."),
        "retired": Field(Named(Text()), help="Options that went: why, and what to answer instead."),
        "anchor": Field(Text(), help='What a date is called in a deadline, such as "your move".'),
    },
    about="What is asked; a question that can no longer change anyone's list is not.",
)
GROUP = Fields(
    {"title": Field(Text(), required=True), "when": Field(When(), required=True)},
    about="Kinds of newcomer: conditions with a name, for `is:`.",
)
