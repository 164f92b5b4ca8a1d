"""What a household answered, in the words of today's guide."""

from __future__ import annotations

import pytest

from relocate_cli.domain.checkins.answers import as_shared, checkins_of, family_number, fitted_values
from relocate_cli.domain.plan.forms import odd_field
from relocate_cli.domain.plan.travelling import travelling, without_names
from relocate_cli.domain.plan.undo import last_batch
from tests.domain.checkins.questions import make_question
from tests.domain.guides import make_events, make_plan

NATURE = {
    "do": "checkin",
    "wave": "m03",
    "lane": "move",
    "question": "why",
    "values": ["nature"],
    "on": "2027-05-01",
}
PASSED = {**NATURE, "question": "hard", "values": [], "on": "2027-05-03"}
NUMBER = {"do": "number", "number": "0123456789abcdef"}


def test_the_newest_answer_counts_and_what_was_passed_over_is_remembered():
    plan = make_plan(NATURE, PASSED, {**NATURE, "values": ["housing"], "on": "2027-05-02"})

    found = checkins_of(plan)["m03", "move"]

    assert found.answers == {"why": ("housing",), "hard": ()}
    assert (found.given, found.on) == ({"why": ("housing",)}, "2027-05-03")


def test_waves_and_lanes_are_apart():
    plan = make_plan(NATURE, {**NATURE, "wave": "m12"}, {**NATURE, "lane": "company"})

    assert set(checkins_of(plan)) == {("m03", "move"), ("m12", "move"), ("m03", "company")}


def test_an_option_that_was_renamed_is_followed_and_one_that_was_retired_is_told_apart():
    question = make_question(renamed={"house": "housing"}, retired={"forest": "Say nature."})

    assert fitted_values(question, ("house", "forest", "nature")) == (("housing", "nature"), ("forest",))
    assert fitted_values(make_question("grid"), ("nature=4", "nature=9", "sea=2")) == (
        ("nature=4",), ("nature=9", "sea=2"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("type", "values", "shared"),
    [
        ("choice", ("nature",), "nature"),
        ("choices", ("nature",), ["nature"]),
        ("scale", ("4",), 4),
        ("grid", ("nature=4", "housing=1"), {"nature": 4, "housing": 1}),
        ("text", ("It is good.",), "It is good."),
    ],
)
def test_an_answer_is_shared_in_the_form_of_its_question(type: str, values: tuple[str, ...], shared: object):
    assert as_shared(make_question(type), values) == shared


def test_odd_events_are_set_aside_and_those_of_a_newer_program_may_say_more():
    assert odd_field(NATURE) == ""
    assert odd_field({**NATURE, "mood": 4, "values": []}) == ""
    assert odd_field({**NATURE, "values": "nature"}) == "values"
    assert odd_field({**NATURE, "values": [4]}) == "values"
    assert odd_field({**NATURE, "wave": ""}) == "wave"
    assert odd_field({**NATURE, "lane": 1}) == "lane"
    assert odd_field({"do": "number", "number": "Anna"}) == "number"
    assert odd_field(NUMBER) == ""


def test_undo_takes_answers_back_and_never_the_number_that_others_hold():
    events = make_events(NATURE, NUMBER, device="here")

    assert [event.do for event in last_batch(events, "here")] == ["checkin"]


def test_answers_and_the_number_go_to_another_computer_of_the_household_and_nowhere_without_names():
    plan = make_plan(NATURE, NUMBER)
    found = travelling(plan, (), ())

    assert [one["do"] for one in found] == ["checkin", "number"]
    assert without_names(found, {}) == []
    assert family_number(plan) == "0123456789abcdef"
