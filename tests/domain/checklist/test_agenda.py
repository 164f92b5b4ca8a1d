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
        "landlord": {"gives": "lease"},
        "home": {"needs": "lease", "gives": "key"},
        "school": {"needs": "key", "due": "1 day after move"},
    }
    guide = make_guide(questions={"move": "date"}, papers={"lease": {}, "key": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["landlord", "read"]


def test_what_only_comes_before_something_blocks_nothing_but_has_to_begin_before_it():
    tasks = {
        "read": {"due": "3 days after move"},
        "home": {"takes": "1-2 weeks"},
        "school": {"after": "home"},
    }
    guide = make_guide(
        questions={"move": "date"}, tasks={**tasks, "car": {"after": "home", "due": "on move"}}
    )

    assert ids(guide, said({"move": "2027-02-12"})) == ["home", "car", "read", "school"]


def test_late_by_law_then_an_answer_overdue_then_today_then_a_permit_then_by_time_left():
    tasks = {
        "undated": {},
        "queue": {"takes": "unknown"},
        "in-a-week": {"due": "1 week after move"},
        "frees-more": {"due": "1 week after move", "gives": "paper"},
        "after-that": {"needs": "paper"},
        "permit": {
            "due": {"by": "3 months after move", "kind": "legal", "means": "over"},
            "takes": "unknown",
        },
        "apply-today": {"due": "4 months before move", "takes": "up to 4 months"},
        "overdue": {"takes": "1-2 weeks"},
        "late": {"due": {"by": "1 month before move", "kind": "legal"}},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}}, tasks=tasks)
    sent = did("wait", "overdue", on="2027-01-01")

    assert ids(guide, said({"move": "2027-02-10"}), sent) == [
        *("late", "overdue", "apply-today", "permit", "frees-more", "in-a-week", "queue", "undated"),
    ]


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


def test_a_permit_whose_day_is_in_danger_and_what_it_needs_come_before_what_else_begins_today():
    tasks = {
        "home": {"due": "4 weeks before move", "gives": "key"},
        "school": {"needs": "key"},
        "offer": {},
        "permit": {
            "after": "offer",
            "takes": "up to 9 months",
            "due": {"by": "on move", "kind": "legal", "means": "over"},
        },
    }
    guide = make_guide(questions={"move": "date"}, papers={"key": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-03-01"})) == ["permit", "offer", "home"]


def test_what_the_law_ends_today_comes_before_what_it_wanted_long_ago():
    tasks = {
        "licence": {"due": {"by": "1 year before move", "kind": "legal"}},
        "permit": {"due": {"by": "on move", "kind": "legal"}},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["permit", "licence"]
    assert ids(guide, said({"move": "2027-02-02"})) == ["licence", "permit"]


def test_the_last_day_of_a_law_within_two_weeks_goes_before_advice_that_is_overdue():
    tasks = {
        "preschool": {"due": "4 months before move", "takes": "up to 4 months"},
        "tyres": {"due": {"by": "1 day after move", "kind": "legal"}},
        "notice": {"due": {"by": "on move", "kind": "advice", "presses": True}},
        "dentist": {"due": "4 months before move"},
        "register": {"due": {"by": "15 days after move", "kind": "legal"}},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["notice", "tyres", "preschool", "register", "dentist"]


def test_what_nobody_can_say_how_long_it_takes_is_asked_weeks_ahead_and_still_earlier_what_others_wait_for():
    tasks = {
        "list": {"due": "on move", "gives": "paper"},
        "customs": {"needs": "paper"},
        "fibre": {"due": "3 weeks after move", "takes": "unknown"},
        "home": {"due": "7 weeks after move", "takes": "unknown", "gives": "address"},
        "school": {"needs": "address"},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}, "address": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-03-15"})) == ["home", "fibre", "list"]


def test_a_season_that_is_running_makes_no_last_day_of_today():
    tasks = {
        "landlords": {"due": "from 1 January to 31 December each year"},
        "preschool": {"due": "4 months before move", "takes": "up to 4 months"},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-15"})) == ["preschool", "landlords"]


def test_what_comes_before_a_licence_that_has_to_be_granted_goes_with_it():
    tasks = {
        "authority": {"due": "3 months before move"},
        "language": {"takes": "unknown", "after": "authority"},
        "licence": {
            "after": "language",
            "takes": "3-4 months",
            "due": {"by": "on move", "kind": "advice", "means": "over"},
        },
        "paint": {"due": "2 weeks after move", "gives": "paper"},
        "hang": {"needs": "paper"},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-09-01"})) == ["authority", "language", "licence", "paint"]


def test_what_money_or_a_right_hangs_on_does_not_give_way_when_its_day_is_past():
    tasks = {
        "landlord": {"due": {"by": "4 weeks before move", "kind": "advice"}},
        "job-seeker": {"due": {"by": "2 weeks before move", "kind": "advice", "presses": True}},
        "in-a-week": {"due": "1 week after move", "gives": "paper"},
        "after-that": {"needs": "paper"},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["job-seeker", "in-a-week", "landlord"]


def test_a_right_with_a_day_and_an_answer_nobody_can_time_goes_first_once_it_is_time_to_ask():
    tasks = {
        "pack": {"due": "1 week after move", "gives": "paper"},
        "after-that": {"needs": "paper"},
        "reunion": {"due": {"by": "4 weeks after move", "presses": True}, "takes": "unknown"},
        "notice": {"due": {"by": "2 months after move", "presses": True}, "takes": "unknown"},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["reunion", "pack", "notice"]


def test_what_is_only_asked_early_goes_behind_what_has_that_day_itself():
    tasks = {
        "queue": {"due": "6 weeks after move", "takes": "unknown"},
        "host": {"due": "2 weeks after move", "until": "2027-02-20"},
        "guide": {"due": {"by": "2 weeks after move", "presses": True}},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["guide", "queue", "host"]


def test_what_is_asked_early_leaves_the_days_that_are_near_to_what_has_its_own():
    tasks = {
        "records": {"due": "4 weeks after move", "takes": "unknown", "gives": "paper"},
        "nurse": {"needs": "paper"},
        "contract": {"due": {"by": "10 days after move", "presses": True}},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["contract", "records"]


def test_what_somebody_has_to_answer_comes_before_what_is_only_done_on_the_way_to_something():
    tasks = {
        "office": {},
        "name-on-door": {},
        "check": {"after": ["office", "name-on-door"], "takes": "4-6 weeks", "due": "1 week before move"},
        "number": {"after": "check"},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["check", "office", "name-on-door", "number"]


def test_advice_on_which_nothing_hangs_is_not_the_first_thing_on_its_last_day():
    tasks = {"bus": {"due": "on move"}, "home": {"due": "1 week after move", "takes": "1-2 weeks"}}
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["home", "bus"]


def test_what_the_law_counts_from_something_open_has_its_place_from_when_that_can_be_over():
    tasks = {
        "queue": {"due": "3 months after move", "gives": "paper"},
        "after-that": {"needs": "paper"},
        "undated": {"gives": "other"},
        "after-undated": {"needs": "other"},
        "card": {"takes": "2-4 weeks", "due": "on move"},
        "register": {"due": {"by": "4 weeks after done card", "kind": "legal"}},
    }
    guide = make_guide(questions={"move": "date"}, papers={"paper": {}, "other": {}}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["card", "register", "queue", "undated"]


def test_a_season_of_the_law_that_is_running_has_no_last_day_each_day():
    tasks = {
        "tyres": {"due": {"by": "from 1 December to 31 March each year", "kind": "legal"}},
        "permit": {"due": {"by": "on move", "kind": "legal"}},
        "licence": {"due": {"by": "1 week before move", "kind": "legal"}, "takes": "unknown"},
    }
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    assert ids(guide, said({"move": "2027-02-01"})) == ["permit", "licence", "tyres"]
