"""The kinds of members that a household can have: one row each."""

from typing import NamedTuple

from relocate_cli.language import N_


class MemberKind(NamedTuple):
    """What a kind is called, how one tells of such a member, and whom the proof imagines."""

    name: str
    """In packs, in options and where it is saved."""
    word: str
    lane: str = "move"
    """What a plan is for in which there can be such a member."""
    is_person: bool = False
    ask: str = ""
    """The question whether there is one; nothing for adults, who are asked one by one."""
    prompt: str = ""
    """What to type as an answer."""
    help: str = ""
    """What the option of `relocate start` is for."""
    metavar: str = "NAME"
    untold: str = ""
    """What is said where a plan is for such a member, and none is told."""
    like: str = ""
    """A name that anybody can begin with."""
    imagined: str = ""
    """A name for one that no household has told of; persons have theirs in the proof."""


ROWS = (
    MemberKind("adult", N_("adult"), is_person=True),
    MemberKind(
        "child",
        N_("child"),
        is_person=True,
        ask=N_("Do children move with you?"),
        prompt=N_("Names and ages, like: Mila 4, Noa 9"),
        help=N_("A child: Mila:4 or Mila:2022-05-03."),
        metavar="NAME:AGE",
    ),
    MemberKind(
        "pet",
        N_("pet"),
        ask=N_("Do you bring a dog, a cat or another pet?"),
        prompt=N_("Names, like: Bella"),
        help=N_("A pet that comes along."),
        imagined="Bella",
    ),
    MemberKind(
        "car",
        N_("car"),
        ask=N_("Do you bring a car?"),
        prompt=N_("What you call it, like: Volvo"),
        help=N_("A car that comes along."),
        imagined="Car",
    ),
    MemberKind(
        "company",
        N_("company"),
        "company",
        ask=N_("What is your company called?"),
        prompt=N_("Its name or a working name, like: Björkens Bageri"),
        help=N_("A company that starts or moves here."),
        untold=N_("Your company is not told yet, so its tasks are missing. Add it under any name:"),
        like=N_("My company"),
        imagined="Company",
    ),
    MemberKind(
        "recruit",
        N_("recruit"),
        "employer",
        ask=N_("Whom do you employ who moves here?"),
        prompt=N_("First names, or what they do, like: Priya, welder"),
        help=N_("Somebody you employ who moves here."),
        untold=N_("Whom you employ is not told yet. Add each by a first name or by what they will do:"),
        like=N_("Engineer"),
        imagined="Recruit",
    ),
)
TOLD = tuple(kind for kind in ROWS if kind.ask)
"""Kinds of which there can be none or several."""
MEMBER_KINDS = tuple(kind.name for kind in ROWS)
PERSON_KINDS = tuple(kind.name for kind in ROWS if kind.is_person)
EACH = ("person", *MEMBER_KINDS)
"""What a task can be for, and what a question can be asked of, one by one."""
