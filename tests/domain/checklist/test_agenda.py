from __future__ import annotations

from datetime import date

from relocate_cli.domain.checklist.agenda import next_items
from tests.domain.guides import did, make_checklist, make_guide, said, who

TODAY = date(2027, 2, 1)
ANNA = who("anna adult")


def ids(guide, *changes):
    return [item.id for item in next_items(make_checklist(guide, ANNA, *changes), TODAY)]


def test_what_others_wait_for_presses_as_much_as_they_do():
    tasks = {
        "read": {"due": "3 days after move"},
        "landlord": {},
        "home": {"after": "landlord"},
        "school": {"after": "home", "due": "1 day after move"},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["landlord", "read"]


def test_what_is_due_within_two_weeks_goes_first_and_what_is_due_a_day_later_keeps_its_turn():
    tasks = {
        "ask": {},
        "buy": {"phase": "then", "due": "14 days after move"},
        "cut": {"phase": "then", "due": "15 days after move"},
    }
    guide = make_guide(questions={"move": "date"}, phases={"now": {}, "then": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["buy", "ask", "cut"]


def test_what_the_law_wanted_earlier_comes_before_advice_that_is_older():
    tasks = {
        "advice": {"due": {"by": "30 days before move", "kind": "advice"}},
        "law": {"due": {"by": "1 day before move", "kind": "legal"}},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["law", "advice"]


def test_an_answer_that_should_have_come_is_something_to_do():
    guide = make_guide(tasks={"permit": {"takes": "1-2 weeks"}, "pack": {}})

    assert ids(guide, did("wait", "permit", on="2027-01-25")) == ["pack"]
    assert ids(guide, did("wait", "permit", on="2027-01-01")) == ["permit", "pack"]
