"""The form of a household with its answers: a pack's personas, and files of answers."""

from __future__ import annotations

from relocate_cli.domain.packs.shape import (
    Choice,
    Day,
    Field,
    Fields,
    Many,
    Named,
    Plain,
    Word,
)
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS

MEMBER = Fields(
    {
        "name": Field(Plain(), required=True),
        "kind": Field(Choice(MEMBER_KINDS), required=True),
        "born": Field(Day()),
    }
)
DAY_RULE = r"none|(before |after )?[0-9]{4}-[0-9]{2}-[0-9]{2}"
ANSWERS = Named(Many(Plain(), or_one=True))
HOUSEHOLD = Fields(
    {
        "members": Field(Many(MEMBER)),
        "answers": Field(ANSWERS),
        "each": Field(ANSWERS, help="The same answer for every member the question is asked of."),
        "answers_of": Field(Named(ANSWERS), help="Answers of single members, by name."),
    }
)
PERSONA = Fields(
    {
        "title": Field(Plain(), required=True),
        "today": Field(Day(), required=True),
        **HOUSEHOLD.fields,
        "must": Field(Many(Word("tasks")), help="What must be on the list."),
        "never": Field(Many(Word("tasks")), help="What must not be on it, not even perhaps."),
        "maybe": Field(Many(Word("tasks")), help="What must stand under maybe."),
        "order": Field(Many(Many(Word("tasks"))), help="Chains: each earlier than the next."),
        "first": Field(Many(Word("tasks")), help="What must be among the first five rows of its lane."),
        "dates": Field(
            Named(Plain(DAY_RULE, "before 2027-02-01")),
            help="By id: the day a row shows, `before` or `after` a day, or `none`.",
        ),
        "said": Field(Many(Word("warnings")), help="Warnings that must be said; no others may be."),
    },
    about="The pack's own tests: families who must see these tasks and never those.",
)
