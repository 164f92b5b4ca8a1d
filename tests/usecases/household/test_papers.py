from __future__ import annotations

from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.usecases.household.papers import paper_changes
from relocate_cli.usecases.household.plans import open_plan, saved
from tests.cli.conftest import COUNTRY
from tests.usecases.conftest import refused


def held(desk):
    return sorted(desk.situation.held)


def test_a_paper_is_held_by_who_is_named_until_it_is_said_that_it_is_not(desk):
    has = saved(desk, paper_changes(desk, ("passport:anna",), "", PaperState.HELD))
    lacks = saved(has, paper_changes(has, ("passport",), "Anna", PaperState.MISSING))

    assert (held(has), held(lacks)) == ([("passport", "anna")], [])


def test_all_hold_it(desk):
    assert held(saved(desk, paper_changes(desk, ("passport",), "all", PaperState.HELD))) == [
        ("passport", "anna"),
        ("passport", "jan"),
    ]


def test_where_several_could_be_meant_it_is_asked_whose_it_is(desk):
    assert refused(lambda: paper_changes(desk, ("passport",), "", PaperState.HELD)) == (
        "Whose paper is it?",
        "Add --person NAME: Anna, Jan, or all.",
    )


def test_a_paper_of_the_household_has_no_person(desk, workspace, make_pack):
    papers = COUNTRY["papers.yaml"] + "lease: {title: Lease, per: household}\n"
    make_pack("xx", {**COUNTRY, "papers.yaml": papers})
    today = open_plan(workspace, desk.household.anew())

    assert held(saved(today, paper_changes(today, ("lease",), "Anna", PaperState.HELD))) == [("lease", "")]


def test_an_unknown_paper_or_person_says_what_there_is(desk):
    assert refused(lambda: paper_changes(desk, ("pasport",), "all", PaperState.HELD)) == (
        "There is no paper 'pasport'.",
        "Did you mean passport?",
    )
    assert refused(lambda: paper_changes(desk, ("passport:hans",), "", PaperState.HELD)) == (
        "Nobody in your household is called 'hans'.",
        "There are: Anna, Jan.",
    )
