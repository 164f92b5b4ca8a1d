from __future__ import annotations

import pytest

from relocate_cli.domain.checklist.blocker import Blocker
from relocate_cli.domain.checklist.papers import blockers_of, followed_by, is_held, keys_for
from relocate_cli.domain.profile.member import Member
from tests.domain.guides import did, have, make_checklist, make_guide, make_situation, said, states, who

ANNA, BO = Member("anna", "Anna", "adult"), Member("bo", "Bo", "adult")
OMAR, REX = Member("omar", "Omar", "child"), Member("rex", "Rex", "pet")
HOUSEHOLD = who("anna adult", "bo adult", "omar child", "rex pet")
GUIDE = make_guide(
    questions={
        "moves-from": ["sweden", "elsewhere"],
        "registered": {
            "per": "person",
            "when": {"moves-from": "sweden"},
            "options": {"yes": {"gives": ["personnummer"]}, "no": {}},
        },
        "holds": {"type": "choices", "per": "person", "options": {"a": {"gives": ["x", "y"]}, "b": {}}},
    },
    papers={"personnummer": {}, "x": {}, "y": {}, "lease": {"per": "household"}, "photo": {}},
    tasks={
        "find-home": {"for": "each adult", "gives": "lease"},
        "notify-move": {"for": "each person", "gives": "personnummer"},
        "take-photo": {"gives": "photo"},
    },
)


def held(*changes):
    return set(make_situation(GUIDE, HOUSEHOLD, *changes).held)


def test_nobody_holds_anything_before_they_say_so():
    assert held() == set()


def test_an_answer_brings_the_papers_of_whoever_gives_it():
    told = said(
        {"moves-from": "sweden", "registered:anna": "yes", "registered:bo": "no", "holds:omar": "a b"}
    )

    assert held(told) == {("personnummer", "anna"), ("x", "omar"), ("y", "omar")}


def test_an_answer_to_a_question_that_is_not_asked_any_more_brings_nothing():
    told = said({"moves-from": "sweden", "registered:anna": "yes"})

    assert held(told, said({"moves-from": "elsewhere"})) == set()


def test_what_is_done_brings_its_papers_and_what_is_sent_or_left_out_does_not():
    changes = [
        did("done", "notify-move:anna"),
        did("wait", "notify-move:bo"),
        did("skip", "notify-move:omar"),
    ]

    assert held(*changes) == {("personnummer", "anna")}


def test_a_paper_for_the_household_is_held_by_all_whoever_gets_it():
    assert held(did("done", "find-home:bo"), did("done", "take-photo")) == {("lease", ""), ("photo", "")}


def test_what_somebody_says_of_a_paper_counts_more_than_anything_else():
    changes = [did("done", "notify-move:anna"), have("personnummer:anna", "lack"), have("x:bo")]

    assert held(*changes) == {("x", "bo")}


def test_somebody_who_left_the_household_holds_nothing_any_more():
    gone = {"do": "member", "member": "bo", "name": "Bo", "kind": "", "position": 1}

    assert held(have("x:bo"), did("done", "notify-move:bo"), said({"holds:bo": "a"}), gone) == set()


def test_marks_of_an_older_guide_bring_nothing():
    assert held(did("done", "gone"), said({"gone": "yes"})) == set()


@pytest.mark.parametrize(
    ("member", "keys"),
    [
        (None, ["", "anna", "bo", "omar"]),
        (ANNA, ["", "anna"]),
        (OMAR, ["", "omar"]),
        (REX, [""]),
    ],
)
def test_the_own_items_of_a_task_are_ones_own_and_those_of_the_household(member, keys):
    items = [("id-card", who) for who in ("", "anna", "bo", "omar")]

    assert keys_for(items, member) == [("id-card", key) for key in keys]


def test_a_child_without_an_item_of_its_own_takes_those_of_its_parents_and_an_adult_does_not():
    items = [("bankid", "anna")]

    assert keys_for(items, OMAR) == items
    assert keys_for(items, REX) == items
    assert keys_for(items, BO) == []


PRESCHOOL = make_guide(tasks={"preschool": {"for": "each child", "needs": ["bankid"], "after": "find-home"}})


def test_an_item_waits_for_those_that_give_its_papers_and_comes_after_those_it_follows():
    keys = [("preschool", "omar"), ("find-home", ""), ("bankid", "anna"), ("bankid", "bo")]
    givers = {"bankid": [("bankid", "anna"), ("bankid", "bo")]}

    assert blockers_of(PRESCHOOL.tasks["preschool"], OMAR, keys, givers) == [
        Blocker(("bankid", "anna"), "bankid"),
        Blocker(("bankid", "bo"), "bankid"),
    ]
    assert followed_by(PRESCHOOL.tasks["preschool"], OMAR, keys) == [("find-home", "")]


def test_an_item_waits_for_a_task_that_gives_no_paper_only_with_the_reason():
    waits = [{"task": "find-home", "why": "The grant is for what is not ordered yet."}]
    guide = make_guide(tasks={"find-home": {}, "order": {"waits_for": waits}})

    assert blockers_of(guide.tasks["order"], None, [("find-home", ""), ("order", "")], {}) == [
        Blocker(("find-home", ""), "", "The grant is for what is not ordered yet.")
    ]


def test_a_task_that_is_not_on_the_list_is_no_obstacle():
    assert blockers_of(PRESCHOOL.tasks["preschool"], OMAR, [("preschool", "omar")], {}) == []


def test_nothing_waits_for_itself():
    renewal = make_guide(tasks={"renew": {"needs": "passport", "gives": "passport", "after": "renew"}})

    assert blockers_of(renewal.tasks["renew"], None, [("renew", "")], {"passport": [("renew", "")]}) == []


@pytest.mark.parametrize(
    ("holder", "member", "truth"),
    [
        ("", None, True),
        ("", ANNA, True),
        ("", OMAR, True),
        ("anna", None, True),
        ("anna", ANNA, True),
        ("anna", BO, False),
        ("anna", OMAR, True),
        ("anna", REX, True),
    ],
)
def test_a_paper_is_there_if_the_member_the_household_or_for_a_child_a_parent_has_it(holder, member, truth):
    situation = make_situation(GUIDE, HOUSEHOLD)._replace(held=frozenset({("bankid", holder)}))

    assert is_held("bankid", member, situation, {}) is truth
    assert is_held("passport", member, situation, {}) is False


def test_a_parents_paper_does_not_serve_a_child_that_gets_its_own():
    givers = {"personnummer": [("notify-move", "anna"), ("notify-move", "omar")]}
    situation = make_situation(GUIDE, HOUSEHOLD)._replace(held=frozenset({("personnummer", "anna")}))

    assert not is_held("personnummer", OMAR, situation, givers)
    assert is_held("personnummer", REX, situation, givers)


def test_a_childs_permit_hangs_on_that_of_whom_it_comes_with_not_on_the_one_who_is_here():
    yes = {"yes": {"gives": ["permit"]}, "no": {}}
    guide = make_guide(
        questions={
            "comes-with": {"type": "adult", "per": "child"},
            "permit": {"per": "adult", "inherited": True, "options": yes},
        },
        papers={"permit": {}},
        tasks={
            "apply": {"for": "each adult", "when": {"permit": "no"}, "gives": "permit"},
            "card": {"for": "each person", "needs": "permit"},
        },
    )
    told = said({"permit:anna": "yes", "permit:bo": "no", "comes-with:omar": "bo"})
    family = who("anna adult", "bo adult", "omar child")

    assert states(make_checklist(guide, family, told)) == {
        "card:anna": "ready",
        "apply:bo": "ready",
        "card:bo": "blocked",
        "card:omar": "blocked",
    }
    granted = make_checklist(guide, family, told, did("done", "apply:bo"))
    assert states(granted)["card:omar"] == "ready"
