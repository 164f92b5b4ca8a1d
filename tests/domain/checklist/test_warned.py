"""What has to be said before anything else."""

from __future__ import annotations

from datetime import date

from relocate_cli.domain.checklist.warned import warned
from tests.domain.guides import make_checklist, make_guide, make_situation, said, who

TODAY = date(2027, 2, 1)
GUIDE = make_guide(
    questions={
        "move": {"type": "date", "per": "adult", "inherited": True},
        "ground": {"options": ["work", "means"], "per": "adult"},
    },
    tasks={
        "permit": {
            "for": "each adult",
            "when": {"ground": "work"},
            "takes": "3-8 months",
            "due": {"by": "on move", "means": "over", "kind": "legal"},
        }
    },
    warnings={
        "no-permit": {"when": {"ground": "means"}},
        "permit-too-late": {"when": {"ground": "work"}, "late": ["permit"]},
        "permit-may-be-late": {"when": {"ground": "work"}, "may_be_late": ["permit"]},
        "rule-ended": {"when": {"ground": "work"}, "until": "2027-01-31"},
    },
)
COUPLE = who("anna adult", "bo adult")


def said_to(answers):
    changes = (COUPLE, said(answers))
    situation = make_situation(GUIDE, *changes, today=TODAY)
    found = warned(GUIDE, situation, make_checklist(GUIDE, *changes, today=TODAY))
    return [
        (one.warning.id, [member.id for member in one.members], [item.id for item in one.late])
        for one in found
    ]


def test_an_obstacle_is_said_to_whom_it_concerns():
    assert said_to({"ground:anna": "means"}) == [("no-permit", ["anna"], [])]
    assert said_to({}) == []


def test_a_day_that_cannot_be_kept_is_said_with_what_is_too_late():
    both = {"ground:anna": "work", "ground:bo": "work", "move:anna": "2027-03-01", "move:bo": "2027-09-01"}

    assert said_to(both) == [
        ("permit-too-late", ["anna"], ["permit:anna"]),
        ("permit-may-be-late", ["bo"], ["permit:bo"]),
    ]


def test_a_day_that_is_kept_only_if_the_waiting_is_short_is_said_too():
    alone = {"ground:anna": "work", "move:anna": "2027-09-01"}

    assert said_to(alone) == [("permit-may-be-late", ["anna"], ["permit:anna"])]
    assert said_to({**alone, "move:anna": "2027-10-01"}) == []


def test_a_day_that_cannot_be_kept_is_said_to_the_children_of_whom_it_concerns_too():
    guide = make_guide(
        questions={"move": {"type": "date", "per": "adult", "inherited": True}},
        tasks={
            "permit": {
                "for": "each adult",
                "takes": "3-8 months",
                "due": {"by": "on move", "means": "over", "kind": "legal"},
            }
        },
        warnings={"permit-too-late": {"when": {"age": {"from": 0}}, "late": ["permit"]}},
    )
    changes = (
        who("anna adult", "bo adult", "kim child 2020-05-03"),
        said({"move:anna": "2027-03-01", "move:bo": "2027-12-01"}),
    )
    situation = make_situation(guide, *changes, today=TODAY)
    (found,) = warned(guide, situation, make_checklist(guide, *changes, today=TODAY))

    assert [member.id for member in found.members] == ["anna", "kim"]


def test_what_waits_for_something_that_is_too_late_is_not_told_beside_it():
    guide = make_guide(
        questions={"move": "date"},
        papers={"decision": {}},
        tasks={
            "permit": {"takes": "3 months", "gives": "decision", "due": {"by": "on move", "means": "over"}},
            "card": {"needs": "decision", "due": "1 week after move"},
        },
        warnings={"permit-too-late": {"when": {}, "late": ["permit", "card"]}},
    )
    changes = (who("anna adult"), said({"move": "2027-03-01"}))
    situation = make_situation(guide, *changes, today=TODAY)
    (found,) = warned(guide, situation, make_checklist(guide, *changes, today=TODAY))

    assert [item.id for item in found.late] == ["permit"]


def test_a_company_that_opens_too_early_is_told_so_by_its_name():
    guide = make_guide(
        questions={
            "form": {"options": ["ab"], "per": "company"},
            "start": {"type": "date", "per": "company"},
        },
        phases={"found": {"lane": "company"}},
        tasks={
            "register": {
                "phase": "found",
                "for": "each company",
                "takes": "5 weeks",
                "due": {"by": "on start", "kind": "legal", "means": "over"},
            }
        },
        warnings={
            "too-early": {"when": {"form": "ab"}, "late": ["register"]},
            "board": {"when": {"form": "ab"}},
        },
    )
    changes = (
        who("anna adult", "jan adult", "bageri company"),
        said({"form:bageri": "ab", "start:bageri": "2027-02-10"}),
    )
    situation = make_situation(guide, *changes, today=TODAY)

    found = list(warned(guide, situation, make_checklist(guide, *changes, today=TODAY)))

    assert [(one.warning.id, [member.id for member in one.members]) for one in found] == [
        ("too-early", ["bageri"]),
        ("board", ["bageri"]),
    ]


def test_a_permit_that_is_over_in_time_is_no_danger_although_something_else_waits_for_it():
    tasks = {
        "permit": {"due": {"by": "on move", "means": "over", "kind": "legal"}, "takes": "3-4 months"},
        "notice": {"due": "3 months before move", "waits_for": [{"task": "permit", "why": "It is final."}]},
    }
    guide = make_guide(
        questions={"move": "date"}, tasks=tasks, warnings={"perhaps": {"may_be_late": ["permit"]}}
    )
    changes = (COUPLE, said({"move": "2027-07-15"}))
    checklist = make_checklist(guide, *changes, today=TODAY)

    assert checklist.items[0].begin_by == date(2026, 12, 15)
    assert list(warned(guide, make_situation(guide, *changes, today=TODAY), checklist)) == []
