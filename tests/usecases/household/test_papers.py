from __future__ import annotations

from relocate_cli.usecases.household.papers import have_changes
from relocate_cli.usecases.household.plans import open_plan, saved
from tests.cli.conftest import COUNTRY
from tests.usecases.conftest import refused


def held(desk):
    return sorted(desk.situation.held)


def test_a_paper_is_held_by_who_is_named_until_it_is_said_that_it_is_not(desk):
    has = saved(desk, have_changes(desk, ("passport:anna",), "", has=True))
    lacks = saved(has, have_changes(has, ("passport",), "Anna", has=False))

    assert (held(has), held(lacks)) == ([("passport", "anna")], [])


def test_all_hold_it(desk):
    assert held(saved(desk, have_changes(desk, ("passport",), "all", has=True))) == [
        ("passport", "anna"),
        ("passport", "jan"),
    ]


def test_where_several_could_be_meant_it_is_asked_whose_it_is(desk):
    assert refused(lambda: have_changes(desk, ("passport",), "", has=True)) == (
        "Whose paper is it?",
        "Add --person NAME: Anna, Jan, or all.",
    )


def test_a_paper_of_the_household_has_no_person(desk, workspace, make_pack):
    papers = COUNTRY["papers.yaml"] + "lease: {title: Lease, per: household}\n"
    make_pack("xx", {**COUNTRY, "papers.yaml": papers})
    today = open_plan(workspace, desk.household.anew())

    assert held(saved(today, have_changes(today, ("lease",), "Anna", has=True))) == [("lease", "")]


def test_an_unknown_paper_or_person_says_what_there_is(desk):
    assert refused(lambda: have_changes(desk, ("pasport",), "all", has=True)) == (
        "There is no paper 'pasport'.",
        "Did you mean passport?",
    )
    assert refused(lambda: have_changes(desk, ("passport:hans",), "", has=True)) == (
        "Nobody in your household is called 'hans'.",
        "There are: Anna, Jan.",
    )
