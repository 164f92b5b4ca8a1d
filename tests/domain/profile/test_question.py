from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.profile.condition import ALWAYS, Answer
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import Option, Question, question_of
from relocate_cli.domain.profile.situation import Situation

ANNA, MILA, BELLA = (
    Member("anna", "Anna", "adult"), Member("mila", "Mila", "child"), Member("bella", "Bella", "pet"),
)  # fmt: skip


def test_a_question_is_what_its_record_says():
    written = {
        "ask": "Where will you live?",
        "help": "It decides which papers you need.",
        "type": "choice",
        "per": "adult",
        "together": True,
        "options": {"rent": {"label": "We rent", "gives": ["lease"]}, "buy": {"label": "We buy"}},
        "when": {"stay": ["long"]},
        "anchor": "your first night",
    }

    assert question_of("home", written) == Question(
        "home",
        "Where will you live?",
        "It decides which papers you need.",
        "choice",
        "adult",
        True,
        (Option("rent", "We rent", ("lease",)), Option("buy", "We buy")),
        Answer("stay", ("long",)),
        "your first night",
        inherited=False,
        renamed=(),
        retired=(),
    )


def test_what_a_record_leaves_out_is_asked_of_the_household_always_and_has_no_help():
    question = question_of("rooms", {"ask": "How many rooms?", "type": "number"})

    bare = Question(
        "rooms", "How many rooms?", "", "number", "household", False, (), ALWAYS, "rooms", False, (), ()
    )

    assert question == bare
    assert question.for_household


def test_an_option_is_found_by_its_value():
    options = {"rent": {"label": "We rent"}, "buy": {"label": "We buy"}}
    question = question_of("home", {"ask": "Home?", "type": "choice", "options": options})

    assert question.option("buy") == Option("buy", "We buy")
    assert question.option("We buy") is None


@pytest.mark.parametrize(
    ("per", "names"),
    [
        ("household", [None]),
        ("person", ["anna", "mila"]),
        ("child", ["mila"]),
        ("pet", ["bella"]),
        ("car", []),
    ],
)
def test_a_question_is_asked_of_the_household_or_of_each_whom_it_concerns(per, names):
    question = question_of("q", {"ask": "?", "type": "yesno", "per": per})
    profile = Profile("xx", (ANNA, MILA, BELLA), {})
    situation = Situation(profile, {"q": question}, {}, frozenset(), date(2027, 2, 1))

    assert [member.id if member else None for member in situation.asked_of(question)] == names
