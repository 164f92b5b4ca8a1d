"""Where somebody is with the move decides which stretches of the list exist."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.guides import did, make_checklist, make_guide, said, states, who

BEFORE, ON, AFTER = date(2027, 1, 10), date(2027, 2, 1), date(2027, 3, 1)
ADULT = {"per": "adult", "inherited": True}
GUIDE = make_guide(
    questions={
        "stage": {"options": ["thinking", "moving", "here", "leaving"], **ADULT},
        "move": {"type": "date", **ADULT},
    },
    phases={
        "think": {"stages": ["thinking"]},
        "prepare": {"stages": ["moving"], "lapses": "move"},
        "arrive": {"stages": ["moving", "here"], "opens": "on move"},
        "stay": {"stages": ["here"]},
        "leave": {"stages": ["leaving"]},
    },
    tasks={
        "visit": {"phase": "think"},
        "pack": {"phase": "prepare"},
        "cancel-lease": {"phase": "prepare", "due": {"by": "1 month before move", "kind": "legal"}},
        "keep-papers": {"phase": "prepare", "lapses": "never"},
        "register": {"phase": "arrive", "for": "each person"},
        "vote": {"phase": "stay"},
        "tell-tax-agency": {"phase": "leave"},
        "always": {"phase": "leave", "stages": ["thinking", "moving", "here", "leaving"]},
    },
)
ANNA = who("anna adult 1990-05-01")


def listed(today, answers, *changes, household=ANNA):
    return states(make_checklist(GUIDE, household, said(answers), *changes, today=today))


@pytest.mark.parametrize(
    ("stage", "ids"),
    [
        ("thinking", ["visit", "always"]),
        ("moving", ["cancel-lease", "keep-papers", "pack", "register:anna", "always"]),
        ("here", ["register:anna", "vote", "always"]),
        ("leaving", ["always", "tell-tax-agency"]),
    ],
)
def test_a_phase_is_for_its_stages_and_a_task_may_say_otherwise(stage, ids):
    found = listed(
        BEFORE, {"stage:anna": stage, "move:anna": "2027-02-01" if stage == "moving" else "2026-01-01"}
    )

    assert sorted(found) == sorted(ids)


def test_without_an_answer_a_day_that_is_past_means_here_and_else_one_is_moving():
    assert "pack" in listed(BEFORE, {})
    assert "pack" in listed(BEFORE, {"move:anna": "2027-02-01"})
    assert "pack" not in listed(AFTER, {"move:anna": "2027-02-01"})
    assert "vote" in listed(AFTER, {"move:anna": "2027-02-01"})


def test_on_the_day_one_is_here_without_being_asked_again_and_open_tasks_stay():
    answers = {"stage:anna": "moving", "move:anna": "2027-02-01"}

    assert "vote" not in listed(BEFORE, answers)
    assert listed(ON, answers) == {
        "cancel-lease": "late",
        "pack": "ready",
        "keep-papers": "ready",
        "register:anna": "ready",
        "vote": "ready",
        "always": "ready",
    }


def test_what_time_has_overtaken_lapses_and_a_duty_of_the_law_never_does():
    found = listed(AFTER, {"stage:anna": "moving", "move:anna": "2027-02-01"})

    assert (found["pack"], found["cancel-lease"], found["keep-papers"]) == ("lapsed", "late", "ready")


def test_what_was_done_stays_done_after_it_would_have_lapsed():
    answers = {"stage:anna": "moving", "move:anna": "2027-02-01"}

    assert listed(AFTER, answers, did("done", "pack"))["pack"] == "done"


def test_a_task_of_the_household_is_there_if_it_is_for_any_adult_and_others_have_their_own():
    family = who("anna adult", "bo adult", "mila child 2020-01-01", "tom child 2021-01-01")
    answers = {
        "stage:anna": "here",
        "move:anna": "2025-01-01",
        "stage:bo": "moving",
        "move:bo": "2027-04-01",
        "comes-with:mila": "bo",
        "comes-with:tom": "anna",
    }

    found = listed(BEFORE, answers, household=family)

    assert {"pack", "vote"} <= found.keys()
    assert found["register:anna"] == found["register:tom"] == "ready"
    assert found["register:bo"] == found["register:mila"] == "blocked"


def test_an_age_counts_on_the_day_of_ones_own_move():
    guide = make_guide(
        questions={"move": {"type": "date", **ADULT}},
        tasks={"school": {"for": "each child", "when": {"age": {"from": 6}}}},
    )
    family = who("anna adult", "bo adult", "mila child 2021-03-01", "tom child 2021-03-01")
    days = said({"move:anna": "2027-02-01", "move:bo": "2027-04-01", "comes-with:tom": "bo"})

    assert states(make_checklist(guide, family, days, today=BEFORE)) == {"school:tom": "ready"}


def test_what_time_has_overtaken_keeps_nobody_from_what_comes_after():
    guide = make_guide(
        questions={"move": {"type": "date", **ADULT}},
        papers={"form": {}},
        tasks={"fetch": {"gives": ["form"], "lapses": "move"}, "send": {"needs": ["form"]}},
    )
    moved = said({"move:anna": "2027-02-01"})

    assert states(make_checklist(guide, ANNA, moved, today=BEFORE)) == {"fetch": "ready", "send": "blocked"}
    assert states(make_checklist(guide, ANNA, moved, today=AFTER)) == {"fetch": "lapsed", "send": "ready"}


def test_who_only_thinks_has_no_day_by_which_it_should_all_be_over():
    guide = make_guide(
        questions={
            "stage": {"options": ["thinking", "moving", "here", "leaving"], **ADULT},
            "move": {"type": "date", **ADULT},
        },
        phases={"prepare": {"stages": ["thinking", "moving"], "over_by": "move"}},
        tasks={"ask-the-bank": {"phase": "prepare"}},
    )

    def day(stage):
        answers = said({"stage:anna": stage, "move:anna": "2027-06-01"})
        return make_checklist(guide, ANNA, answers, today=BEFORE).items[0].shown

    assert (day("thinking"), day("moving")) == (None, date(2027, 6, 1))


def test_what_still_waits_for_something_is_not_overtaken_by_time():
    guide = make_guide(
        questions={"move": {"type": "date", **ADULT}},
        papers={"number": {}, "card": {}, "key": {}},
        phases={
            "prepare": {"lapses": "move"},
            "arrive": {"lapses": "never"},
            "settle": {"lapses": "1 month after move"},
        },
        tasks={
            "check": {"phase": "arrive", "gives": "number"},
            "id-card": {"phase": "settle", "needs": "number", "gives": "card"},
            "bank": {"phase": "settle", "needs": "card"},
            "library": {"phase": "settle"},
            "pack": {"phase": "prepare", "needs": "number"},
        },
    )

    def found(*changes):
        checklist = make_checklist(guide, ANNA, said({"move:anna": "2026-02-01"}), *changes, today=AFTER)
        return states(checklist)

    late = {"library": "lapsed", "pack": "lapsed"}
    assert found() == {"check": "ready", "id-card": "blocked", "bank": "blocked", **late}
    lately, long_ago = did("done", "check", on="2027-02-15"), did("done", "check", on="2026-03-01")
    assert found(lately) == {"check": "done", "id-card": "ready", "bank": "blocked", **late}
    assert found(long_ago) == {"check": "done", "id-card": "lapsed", "bank": "lapsed", **late}
