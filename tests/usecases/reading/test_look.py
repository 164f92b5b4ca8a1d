from __future__ import annotations

import pytest

from relocate_cli.usecases.reading.look import find_look, find_record, open_look
from tests.cli.conftest import LOCAL
from tests.usecases.conftest import refused


def test_a_look_at_the_plans_place_has_the_plan_beside_it(desk, workspace):
    assert open_look(workspace, desk.household).desk
    assert open_look(workspace, desk.household, "Lighthouse").desk


def test_a_look_at_another_place_has_no_plan(desk, workspace):
    look = open_look(workspace, desk.household, "xx")

    assert (look.guide.name, look.desk) == ("Xanadu", None)


def test_without_a_plan_a_place_has_to_be_named(port, workspace, household):
    assert find_look(workspace, household) is None
    assert refused(lambda: open_look(workspace, household)) == (
        "There is no plan yet.",
        "Start with: relocate start norsjo. Or look without a plan: add --place norsjo",
    )
    assert open_look(workspace, household, "xx-port").guide.name == "Port"


@pytest.mark.parametrize("name", ["register", "register:anna", "Register", "register:anna.2"])
def test_a_record_is_found_whoever_has_it(desk, workspace, name):
    assert find_record(open_look(workspace, desk.household), name).id == "register"


def test_an_id_of_several_kinds_tells_the_others(desk, workspace, make_pack):
    word = "permit: {official: tillstånd, title: permit, what: A paper.}\n"
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n", "words.yaml": word})
    look = open_look(workspace, desk.household)

    first, second = find_record(look, "permit"), find_record(look, "permit", "words")

    assert (first.kind, second.kind) == ("papers", "words")
    assert (first.others, second.others) == (("words",), ("papers",))


def test_what_is_not_in_the_guide_names_the_nearest_by_id_or_by_name(desk, workspace, make_pack):
    make_pack("xx-port", LOCAL)
    look = open_look(workspace, desk.household)

    assert refused(lambda: find_record(look, "ofice")) == (
        "There is nothing called 'ofice' in the guide.",
        "Did you mean office? Look for a word with: relocate find ofice",
    )
    assert refused(lambda: find_record(look, "fisktorg")) == (
        "There is nothing called 'fisktorg' in the guide.",
        "Did you mean fish-market? Look for a word with: relocate find fisktorg",
    )
    assert refused(lambda: find_record(look, "office", "tasks")) == (
        "office is not there, but under: contacts.",
        "See it with: relocate show office",
    )
