from __future__ import annotations

import pytest

from relocate_cli.usecases.household.plans import open_plan, saved
from relocate_cli.usecases.household.targets import AmbiguousError, find_targets, find_task
from tests.usecases.conftest import refused


def named(desk, name, person=""):
    return [(target.item.id, target.part) for target in find_targets(desk, name, person)]


@pytest.mark.parametrize(
    ("name", "person", "found"),
    [
        ("pack-bags", "", [("pack-bags", 0)]),
        ("register:anna", "", [("register:anna", 0)]),
        ("register:anna.2", "", [("register:anna", 2)]),
        ("register", "Jan", [("register:jan", 0)]),
        ("register", "all", [("register:anna", 0), ("register:jan", 0)]),
        ("apply", "", [("apply:anna", 0)]),
    ],
)
def test_a_name_means_an_item_or_a_line_of_it(desk, name, person, found):
    assert named(desk, name, person) == found


def test_a_task_that_several_have_is_asked_about(desk):
    with pytest.raises(AmbiguousError) as raised:
        find_targets(desk, "register")

    assert raised.value.message == "register is on the list of several: register:anna, register:jan."
    assert [target.item.id for target in raised.value.targets] == ["register:anna", "register:jan"]


def test_the_only_one_still_open_is_meant(desk):
    done = {
        "do": "done",
        "task": "register",
        "member": "anna",
        "on": "2026-11-20",
        "rev": 1,
        "pack": "2026.1",
    }

    assert named(saved(desk, [done]), "register") == [("register:jan", 0)]


@pytest.mark.parametrize(
    ("name", "person", "said"),
    [
        ("registre", "", ("There is no task 'registre'.", "Did you mean register?")),
        ("swim", "", ("There is no task 'swim'.", "See all tasks with: relocate list")),
        (
            "apply",
            "Jan",
            ("apply is not on the list of Jan.", "It is there as: apply:anna."),
        ),
        ("register:anna.3", "", ("register has 2 lines, not 3.", "")),
        (
            "register.two",
            "",
            (
                "'register.two' does not name a line of a task.",
                "Lines are named by their number: notify-move.2",
            ),
        ),
    ],
)
def test_a_name_that_means_nothing_is_refused_with_what_helps(desk, name, person, said):
    assert refused(lambda: find_targets(desk, name, person)) == said


def test_a_task_of_the_guide_that_is_not_for_you_says_where_to_see_why(desk):
    pets = desk.plan.change(do="answer", question="pet", values=["no"])
    after = saved(desk, [pets])

    assert refused(lambda: find_targets(after, "vaccinate")) == (
        "vaccinate is in the guide, but not on your list.",
        "See why with: relocate why vaccinate",
    )
    assert find_task(after, "vaccinate").id == "vaccinate"


def test_a_task_that_a_guide_dropped_says_why(desk, workspace, make_pack):
    make_pack(
        "xx", {"pack.yaml": "name: Xanadu\nlevel: country\nretired: {stamp: Nobody stamps any more.}\n"}
    )
    today = open_plan(workspace, desk.household.anew())

    assert refused(lambda: find_task(today, "stamp")) == (
        "stamp is no longer in the guide: Nobody stamps any more.",
        "",
    )
