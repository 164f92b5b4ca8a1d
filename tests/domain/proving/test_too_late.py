"""Deadlines nobody can meet: the earliest day follows from papers, waiting times and the move."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.proving.too_late import too_late
from tests.domain.guides import make_guide

QUESTIONS = {"move": "date", "from": ["abroad", "here"], "work": {"options": ["job", "none"], "per": "adult"}}
NUMBER = {"gives": "number", "opens": "on move", "takes": "2-6 weeks"}
CARD = {"needs": "number", "gives": "card", "takes": "3 weeks"}


def found(**tasks):
    guide = make_guide(questions=QUESTIONS, papers={"number": {}, "card": {}}, tasks=tasks)
    return [(late.task.id, late.due, late.earliest, late.chain) for late in too_late(guide)]


def test_a_chain_of_waiting_times_that_is_longer_than_the_deadline_is_named():
    pay = {"needs": "card", "due": "4 weeks after move"}

    assert found(number=NUMBER, card=CARD, pay=pay) == [
        ("pay", date(2027, 10, 4), date(2027, 10, 11), ("number", "card", "pay"))
    ]


@pytest.mark.parametrize(
    "pay",
    [
        {"needs": "card", "due": "5 weeks after move"},
        {"needs": "card", "due": "4 weeks after done card"},
        {"needs": "card", "due": "by 1 December each year"},
        {"needs": "card"},
        {"due": "4 weeks before move"},
    ],
    ids=str,
)
def test_a_deadline_that_can_be_met_or_is_counted_from_elsewhere_is_not(pay):
    assert found(number=NUMBER, card=CARD, pay=pay) == []


def test_it_counts_only_for_those_who_have_the_whole_chain_on_their_list():
    abroad, here = {"when": {"from": "abroad"}}, {"when": {"from": "here"}}
    pay = {"needs": "card", "due": "4 weeks after move"}

    assert found(number={**NUMBER, **abroad}, card=CARD, pay={**pay, **here}) == []
    assert [late[0] for late in found(number={**NUMBER, **abroad}, card=CARD, pay={**pay, **abroad})] == [
        "pay"
    ]


def test_of_several_deadlines_the_one_that_counts_for_them_is_held_against_them():
    rules = [{"by": "1 year after move", "when": {"from": "abroad"}}, "4 weeks after move"]
    abroad = {**NUMBER, "when": {"from": "abroad"}}

    assert found(number=abroad, card=CARD, pay={"needs": "card", "due": rules}) == []
    assert [late[0] for late in found(number=NUMBER, card=CARD, pay={"needs": "card", "due": rules})] == [
        "pay"
    ]


def test_whoever_holds_the_paper_already_is_not_held_up():
    guide = make_guide(
        questions={
            "move": "date",
            "had": {"type": "yesno", "options": {"yes": {"gives": ["number"]}, "no": {}}},
        },
        papers={"number": {}, "card": {}},
        tasks={
            "number": {**NUMBER, "when": {"had": "yes"}},
            "pay": {"needs": "number", "due": "1 week after move"},
        },
    )

    assert list(too_late(guide)) == []


def test_a_task_that_opens_after_its_own_deadline_is_late_by_itself():
    assert found(pay={"opens": "2 weeks after move", "due": "1 week after move"}) == [
        ("pay", date(2027, 9, 13), date(2027, 9, 20), ("pay",))
    ]


def test_for_a_child_a_parents_paper_counts():
    number = {**NUMBER, "for": "each adult"}
    school = {"for": "each child", "needs": "number", "due": "1 week after move"}

    assert found(number=number, school=school) == [
        ("school", date(2027, 9, 13), date(2027, 9, 20), ("number", "school"))
    ]


def test_tasks_in_a_circle_are_left_to_the_check():
    assert found(a={"after": "b", "due": "1 week after move"}, b={"after": "a", "opens": "on move"}) == []
