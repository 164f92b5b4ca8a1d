"""Which check-in is due, for whom, and what is asked in it."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.checkins.lanes import answering_lanes
from relocate_cli.domain.checkins.question import interviews_of
from relocate_cli.domain.checkins.standing import Stand, checkin_standings, due_now
from relocate_cli.domain.checklist.checklist import checklist_of
from tests.domain.guides import make_guide, make_plan

RECORDS = {
    "waves": {
        "m03": {"title": "Later", "lanes": ["move", "company"], "tasks": {"move": "remind"}},
        "host": {"title": "Hosts", "lanes": ["host"]},
    },
    "checkins": {
        "why": {"ask": "Why?", "type": "text", "waves": ["m03"]},
        "both": {"ask": "You two?", "type": "text", "waves": ["m03"], "adults": 2},
        "firm": {"ask": "The firm?", "type": "text", "waves": ["m03"], "lanes": ["company"]},
        "need": {"ask": "What is needed?", "type": "text", "waves": ["host"], "lanes": ["host"]},
    },
}
INTERVIEWS = interviews_of(RECORDS)
REMIND = {"opens": "10 days after move", "lapses": "20 days after move", "voluntary": True}
ANNA = {"do": "member", "member": "anna", "name": "Anna", "kind": "adult"}
MOVE = {"do": "answer", "question": "move", "values": ["2027-01-25"]}
WHY = {
    "do": "checkin",
    "wave": "m03",
    "lane": "move",
    "question": "why",
    "values": ["So."],
    "on": "2027-02-05",
}


def found(*changes: dict, today: date = date(2027, 2, 5)):
    guide = make_guide(
        questions={"move": "date", "lanes": ["move", "company", "host"]}, tasks={"remind": REMIND}
    )
    plan = make_plan(ANNA, MOVE, *changes)
    return checkin_standings(INTERVIEWS, plan, checklist_of(guide, plan, today))


@pytest.mark.parametrize(
    ("today", "changes", "stand"),
    [
        (date(2027, 2, 3), (), Stand.LATER),
        (date(2027, 2, 4), (), Stand.DUE),
        (date(2027, 2, 14), (), Stand.DUE),
        (date(2027, 2, 15), (), Stand.PAST),
        (date(2027, 2, 5), (WHY,), Stand.ANSWERED),
        (date(2027, 2, 15), (WHY,), Stand.ANSWERED),
        (date(2027, 2, 5), ({"do": "skip", "task": "remind", "on": "2027-02-05"},), Stand.LEFT),
        (date(2027, 2, 5), ({"do": "done", "task": "remind", "on": "2027-02-05"},), Stand.ANSWERED),
    ],
)
def test_the_list_says_when_it_is_time(today: date, changes: tuple[dict, ...], stand: Stand):
    (only,) = found(*changes, today=today)

    assert (only.wave.id, only.lane, only.stand) == ("m03", "move", stand)


def test_what_was_begun_goes_before_what_is_due_and_that_before_what_can_be_answered_any_time():
    jan = {**ANNA, "member": "jan", "name": "Jan"}
    lanes = {"do": "answer", "question": "lanes", "values": ["move", "host"]}

    both = found(jan, lanes)
    begun = found(jan, lanes, WHY)

    assert [(one.lane, one.stand) for one in both] == [("move", Stand.DUE), ("host", Stand.ANYTIME)]
    assert due_now(both) == both[0]
    assert (begun[0].stand, [question.id for question in begun[0].left]) == (Stand.BEGUN, ["both"])
    assert due_now(found({**lanes, "values": ["host"]})).wave.id == "host"


def test_a_lane_without_a_reminder_of_its_own_is_not_asked_by_itself():
    (only,) = found({"do": "answer", "question": "lanes", "values": ["company"]})

    assert ([question.id for question in only.asked], only.stand) == (["firm"], Stand.PAST)


def test_a_household_that_a_host_receives_answers_on_a_computer_of_its_own():
    plan = make_plan(ANNA, {"do": "answer", "question": "lanes", "values": ["received"]})

    assert answering_lanes(plan.profile) == ()


def test_what_nobody_has_to_do_leaves_the_list_without_a_word_when_its_time_is_over():
    tasks = {"remind": REMIND, "must": {**REMIND, "voluntary": False}}
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    items = checklist_of(guide, make_plan(ANNA, MOVE), date(2027, 2, 15)).items

    assert [(item.id, item.state.value) for item in items] == [("must", "lapsed")]
