from __future__ import annotations

import pytest

from relocate_cli.usecases.household.given import Given
from relocate_cli.usecases.household.given_answers import given_answers
from relocate_cli.usecases.household.interview import begin, not_yet_asked
from relocate_cli.usecases.household.plans import saved
from tests.usecases.conftest import refused


def test_beginning_again_keeps_what_was_answered(desk, workspace):
    again = begin(workspace, desk.household.anew(), "xx-port")

    assert again.plan.profile == desk.plan.profile


def test_another_place_keeps_people_and_answers(desk, workspace, make_pack):
    make_pack("xx-hill", {"pack.yaml": "name: Hill\nextends: xx\n"})

    moved = begin(workspace, desk.household, "xx-hill")

    assert moved.guide.name == "Hill"
    assert moved.plan.profile.answers == desk.plan.profile.answers


def test_only_what_can_still_change_the_list_is_asked(desk):
    assert [asking.question.id for asking in not_yet_asked(desk)] == ["move"]

    after = saved(desk, given_answers(desk, [Given("move", "2027-02-01")]))

    assert not_yet_asked(after) == []


def test_an_answer_without_a_name_is_given_for_all_whom_it_concerns(desk):
    changes = given_answers(desk, [Given("citizenship", "other"), Given("pet", "no")])

    assert [(change["question"], change.get("member"), change["values"]) for change in changes] == [
        ("citizenship", "anna", ["other"]),
        ("citizenship", "jan", ["other"]),
        ("pet", None, ["no"]),
    ]


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("citizenchip", "other", ("There is no question 'citizenchip'.", "Did you mean citizenship?")),
        ("zzz", "yes", ("There is no question 'zzz'.", "Known: move, citizenship, pet.")),
        (
            "citizenship",
            "martian",
            (
                "'martian' is not an answer to: Which citizenship do you have?",
                "Did you mean xanadian, other?",
            ),
        ),
        (
            "move",
            "1/2/2027",
            (
                "'1/2/2027' is not an answer to: Which day do you move?",
                "It could mean 2027-01-02 or 2027-02-01. Write the one you mean.",
            ),
        ),
        (
            "move",
            "soon",
            (
                "'soon' is not an answer to: Which day do you move?",
                "Write the day like this: 8 Feb 2027, or: about March, in ten weeks, next summer",
            ),
        ),
        (
            "citizenship:hans",
            "other",
            ("citizenship is not asked of 'hans'.", "See who is there with: relocate people"),
        ),
    ],
)
def test_an_answer_that_is_not_understood_says_what_would_be(desk, key, text, said):
    assert refused(lambda: given_answers(desk, [Given(key, text)])) == said
