from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.checklist.checklist import situation_of
from relocate_cli.domain.checklist.timeline import Timeline
from relocate_cli.domain.dates.parsing import parse_deadline
from tests.domain.guides import TODAY, did, make_checklist, make_guide, make_plan, said, who

GUIDE = make_guide(
    questions={
        "move": {"type": "date", "per": "adult", "inherited": True},
        "ground": {"options": ["work", "family"], "per": "adult"},
    },
    tasks={"home": {}, "papers": {"when": {"ground": "family"}}},
)

HOUSEHOLD = who("anna adult 1990-05-01", "bo adult", "omar child 2020-02-29", "kim child ~2020-02-29")
KEYS = [("notify", "anna"), ("notify", "bo"), ("home", "")]


def day(rule, member="", *changes, start=TODAY, task="home"):
    plan = make_plan(HOUSEHOLD, *changes)
    timeline = Timeline(plan, situation_of(GUIDE, plan, TODAY), KEYS)
    whose = (GUIDE.tasks[task].when,)
    return timeline.day(parse_deadline(rule), whose, plan.profile.member(member), start)


def test_a_rule_counts_from_the_answer_to_a_date_question():
    assert day("3 months after move", "", said({"move": "2027-03-01"})) == date(2027, 6, 1)
    assert day("3 months after move") is None


def test_the_households_day_is_the_first_of_those_whom_the_task_concerns():
    days = said({"move:anna": "2025-03-10", "move:bo": "2027-03-01", "ground:bo": "family"})

    assert day("on move", "", days) == date(2025, 3, 10)
    assert day("on move", "", days, task="papers") == date(2027, 3, 1)
    assert day("4 weeks before last move", "", days) == date(2027, 2, 1)


def test_a_rule_counts_from_the_day_the_members_own_item_was_done():
    changes = [did("done", "notify:anna", on="2027-02-10"), did("done", "home", on="2027-02-12")]

    assert day("5 working days after done notify", "anna", *changes) == date(2027, 2, 17)
    assert day("5 working days after done notify", "bo", *changes) is None
    assert day("on done home", "bo", *changes) == date(2027, 2, 12)


def test_for_the_household_and_for_a_child_the_last_of_several_items_counts_and_all_must_be_done():
    anna = did("done", "notify:anna", on="2027-02-10")
    bo = did("done", "notify:bo", on="2027-02-08")

    for member in ("", "omar"):
        assert day("on done notify", member, anna) is None
        assert day("on done notify", member, anna, bo) == date(2027, 2, 10)


@pytest.mark.parametrize("kind", ["wait", "skip", "open"])
def test_what_was_sent_left_out_or_reopened_is_not_done(kind):
    assert day("on done home", "", did(kind, "home", on="2027-02-12")) is None


def test_a_task_that_is_not_on_the_list_has_no_day():
    assert day("on done gone", "", did("done", "gone")) is None


@pytest.mark.parametrize(
    ("member", "found"),
    [
        ("omar", date(2026, 2, 28)),
        ("anna", date(1996, 5, 1)),
        ("bo", None),
        ("kim", None),
        ("", None),
    ],
)
def test_a_birthday_counts_only_when_it_is_known_to_the_day(member, found):
    assert day("on birthday 6", member) == found


@pytest.mark.parametrize(
    ("start", "found"),
    [
        (date(2027, 2, 1), date(2027, 5, 2)),
        (date(2027, 5, 3), date(2028, 5, 2)),
        (date(2026, 5, 2), date(2026, 5, 2)),
    ],
)
def test_a_day_of_every_year_is_the_first_one_on_which_the_task_can_be_done(start, found):
    assert day("by 2 May each year", start=start) == found


def test_everybody_has_a_day_of_their_own_and_a_child_that_of_whom_it_comes_with():
    days = said({"move:anna": "2027-03-01", "move:bo": "2027-05-10", "comes-with:kim": "bo"})

    assert day("on move", "anna", days) == date(2027, 3, 1)
    assert day("on move", "bo", days) == date(2027, 5, 10)
    assert day("on move", "kim", days) == date(2027, 5, 10)
    assert day("on move", "omar", days) == date(2027, 3, 1)
    assert day("on move", "", days) == date(2027, 3, 1)
    assert day("2 weeks after last move", "", days) == date(2027, 5, 24)


def test_a_day_answered_for_the_household_by_an_older_program_counts_for_everybody():
    assert day("on move", "bo", said({"move": "2027-03-01"})) == date(2027, 3, 1)
    assert day("on move", "bo", said({"move": "2027-03-01", "move:bo": "2027-04-01"})) == date(2027, 4, 1)


def test_a_day_counted_from_one_that_is_known_only_about_is_about_itself():
    guide = make_guide(
        questions={"move": {"type": "date", "per": "adult", "inherited": True}},
        tasks={"sign": {"gives": "key"}, "register": {"for": "each adult", "needs": "key", "due": "on move"}},
        papers={"key": {}},
    )
    days = [{**change, "about": "month"} for change in said({"move:anna": "2027-03-15"})]
    couple = who("anna adult", "bo adult")

    items = make_checklist(guide, couple, days, said({"move:bo": "2027-05-01"})).items

    assert {item.id: item.about for item in items} == {
        "sign": True,
        "register:anna": True,
        "register:bo": False,
    }
