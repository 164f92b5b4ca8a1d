from __future__ import annotations

from relocate_cli.domain.plan.disagreement import disagreements, orphans, ticks_of
from relocate_cli.domain.plan.plan import plan_of
from tests.domain.guides import did, make_plan, said, who
from tests.domain.plan.test_heads import apart

REMOVED = {"do": "member", "member": "anna", "name": "Anna", "kind": "removed"}


def said_apart(first, here, there):
    return [(one.counts.do, one.other.do) for one in disagreements(plan_of(apart(first, here, there)))]


def test_what_is_said_differently_is_told():
    anna = who("anna adult", "omar adult")
    renamed = {**anna[0], "name": "Anne"}

    assert said_apart([], said({"move": "2027-03-01"}), said({"move": "2027-04-01"})) == [
        ("answer", "answer")
    ]
    assert said_apart([], [{"do": "place", "place": "xx"}], [{"do": "place", "place": "yy"}]) == [
        ("place", "place")
    ]
    assert said_apart(anna, [renamed], [REMOVED]) == [("member", "member")]
    assert said_apart([], [did("skip", "visa")], [did("done", "visa")]) == [("done", "skip")]


def test_what_is_said_twice_alike_is_not_told():
    assert said_apart([], said({"move": "2027-03-01"}), said({"move": "2027-03-01"})) == []
    assert (
        said_apart([], [did("done", "visa", on="2027-01-01")], [did("done", "visa", on="2027-01-02")]) == []
    )
    assert said_apart(who("anna adult"), [REMOVED], [{**REMOVED, "position": 3}]) == []


def test_a_tick_for_somebody_who_was_removed_elsewhere_is_told_and_kept():
    plan = plan_of(apart(who("anna adult", "omar adult"), [did("done", "visa:anna")], [REMOVED]))

    assert [(one.counts.do, one.other.do) for one in disagreements(plan)] == [("member", "done")]
    assert [tick.data["task"] for tick, _removal in orphans(plan)] == ["visa"]


def test_whoever_is_removed_knowingly_takes_the_ticks_along():
    before = make_plan(who("anna adult"), did("done", "visa:anna"))
    took = ticks_of(before, "anna")
    changes = [*who("anna adult"), did("done", "visa:anna")]

    assert took == ["laptop-2"]
    assert list(orphans(make_plan(*changes, {**REMOVED, "took": took}))) == []
    assert list(orphans(make_plan(*changes, REMOVED))) == []  # as 0.1 removed somebody
    assert len(list(orphans(make_plan(*changes, {**REMOVED, "took": []})))) == 1


def test_a_tick_for_somebody_nobody_here_has_heard_of_is_kept_as_well():
    ((tick, removal),) = orphans(make_plan(did("done", "visa:anna")))

    assert (tick.data["member"], removal) == ("anna", None)
