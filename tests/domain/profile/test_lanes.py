from __future__ import annotations

from datetime import date

from relocate_cli.domain.profile.lanes import lanes_of
from tests.domain.guides import make_checklist, make_guide, make_plan, make_situation, said, states, when, who

LANES = {"type": "choices", "options": ["move", "company", "employer", "host", "received"]}
STAGE = {"options": ["moving", "here"], "per": "adult", "inherited": True, "when": {"lanes": "move"}}
GUIDE = make_guide(
    questions={
        "lanes": LANES,
        "stage": STAGE,
        "form": {"options": ["ab", "branch"], "per": "company"},
        "start": {"type": "date", "per": "company"},
        "from": {"options": ["eu", "outside"], "per": "recruit"},
    },
    phases={
        "before": {"stages": ["moving"]},
        "found": {"lane": "company"},
        "hire": {"lane": "employer"},
        "desk": {"lane": "host"},
    },
    tasks={
        "pack": {"phase": "before"},
        "ask-office": {"phase": "found"},
        "register": {"phase": "found", "for": "each company", "when": {"form": "ab"}},
        "permit": {"phase": "hire", "for": "each recruit", "when": {"from": "outside"}},
        "open-desk": {"phase": "desk"},
        "owner-tax": {"phase": "before", "for": "each adult", "when": {"form": "ab"}},
        "sign": {"phase": "found", "due": "2 weeks before start"},
    },
)


def test_a_plan_is_for_the_move_until_somebody_says_otherwise():
    assert lanes_of(make_plan(who("anna adult")).profile) == {"move"}
    assert states(make_checklist(GUIDE, who("anna adult"))) == {"pack": "ready"}


def test_a_host_alone_has_nothing_of_the_move_and_is_asked_nothing_about_it():
    checklist = make_checklist(GUIDE, who("anna adult"), said({"lanes": "host"}))

    assert states(checklist) == {"open-desk": "ready"}
    assert checklist.maybes == ()


def test_a_company_or_a_recruit_brings_its_lane_whatever_was_answered():
    plan = make_plan(who("anna adult", "bageri company", "priya recruit"), said({"lanes": "move"}))

    assert lanes_of(plan.profile) == {"move", "company", "employer"}


def test_what_a_company_told_decides_for_itself_and_for_who_owns_it():
    told = said({"lanes": "move company", "form:bageri": "ab", "form:filial": "branch"})
    checklist = make_checklist(GUIDE, who("anna adult", "bageri company", "filial company"), told)

    assert states(checklist) == {
        "pack": "ready",
        "owner-tax:anna": "ready",
        "ask-office": "ready",
        "sign": "ready",
        "register:bageri": "ready",
    }


def test_what_no_company_told_yet_is_asked_of_the_company():
    checklist = make_checklist(GUIDE, who("anna adult", "bageri company"), said({"lanes": "company"}))

    (maybe,) = checklist.maybes
    assert maybe.id == "register:bageri"
    assert [(reason.leaf.question, reason.member.id) for reason in maybe.questions] == [("form", "bageri")]


def test_without_a_company_what_is_asked_of_one_is_not_so():
    situation = make_situation(GUIDE, who("anna adult"))

    assert situation.holds(when({"form": "ab"})) is False
    assert situation.holds(when({"form": "ab"}), situation.profile.member("anna")) is False


def test_a_day_of_the_company_counts_for_the_household():
    told = said({"lanes": "company", "start:bageri": "2027-05-15"})
    checklist = make_checklist(GUIDE, who("anna adult", "bageri company"), told)

    assert checklist.item(("sign", "")).due == date(2027, 5, 1)


def test_what_an_employer_does_once_follows_from_any_of_those_employed_and_needs_no_adult():
    guide = make_guide(
        questions={"lanes": LANES, "from": {"options": ["eu", "outside"], "per": "recruit"}},
        phases={"hire": {"lane": "employer"}},
        tasks={
            "ask-agency": {"phase": "hire", "when": {"from": "outside"}},
            "look-nearby": {"phase": "hire", "when": {"not": {"from": "eu"}}},
        },
    )
    several = make_checklist(
        guide, who("priya recruit", "aino recruit"), said({"from:priya": "outside", "from:aino": "eu"})
    )

    assert states(several) == {"ask-agency": "ready"}
    assert states(make_checklist(guide, who(), said({"lanes": "employer"}))) == {"look-nearby": "ready"}
