from __future__ import annotations

from textwrap import dedent

from relocate_cli.usecases.household.household import Household
from relocate_cli.usecases.household.interview import begin
from relocate_cli.usecases.household.plans import find_plan, open_plan, refreshed, saved
from tests.cli.conftest import PORT
from tests.usecases.conftest import refused

DONE = {"do": "done", "task": "pack-bags", "on": "2026-11-20", "rev": 1, "pack": "2026.1"}


def states(desk):
    return {item.id: str(item.state) for item in desk.checklist.items}


def test_without_a_plan_one_is_told_how_to_start(workspace, household):
    assert find_plan(workspace, household) is None
    assert refused(lambda: open_plan(workspace, household)) == (
        "There is no plan yet.",
        "Start with: relocate start norsjo",
    )


def test_data_that_cannot_be_read_is_never_taken_for_no_plan(workspace, household):
    workspace.homes.data.mkdir(parents=True)
    (workspace.homes.data / "profile-0123456789ab.jsonl").write_text("not ours\n", encoding="utf-8")

    message, hint = refused(lambda: find_plan(workspace, household))

    assert message.startswith("There is saved data, but no plan could be read from it: ")
    assert "profile-0123456789ab.jsonl:0" in message
    assert hint.startswith("Nothing was deleted.")


def test_ticks_follow_a_task_that_has_another_name_by_now(desk, workspace, make_pack):
    saved(desk, [DONE])
    make_pack("xx", {"pack.yaml": "name: Xanadu\nlevel: country\nrenamed: {pack-bags: fill-bags}\n"})
    tasks = workspace.guides[0] / "xx" / "tasks"
    (tasks / "pack-bags.yaml").rename(tasks / "fill-bags.yaml")

    after = open_plan(workspace, desk.household.anew())

    assert states(after)["fill-bags"] == "done"


def test_another_windows_tick_is_seen_and_nothing_is_read_while_there_is_none(desk):
    assert refreshed(desk) is desk

    saved(refreshed(desk), [DONE])

    assert states(desk)["pack-bags"] == "ready"
    assert states(refreshed(desk))["pack-bags"] == "done"


def test_a_save_shows_what_others_saved_just_before(desk, workspace):
    theirs = open_plan(workspace, desk.household.anew())
    saved(theirs, [DONE])

    after = saved(desk, [{**DONE, "task": "vaccinate"}])

    assert (states(after)["pack-bags"], states(after)["vaccinate"]) == ("done", "done")


def test_a_plan_that_another_computer_moved_is_laid_on_the_guide_of_its_new_place(desk, workspace, make_pack):
    make_pack("xx-hill", {"pack.yaml": "name: Hill\nextends: xx\n"})
    begin(workspace, Household(*workspace.homes[:2]), "xx-hill")

    after = saved(desk, [DONE])

    assert (after.guide.name, states(after)["pack-bags"]) == ("Hill", "done")


def test_a_plan_is_not_moved_to_a_guide_that_cannot_be_opened(desk, workspace, make_pack):
    make_pack("xx-broken", {**PORT, "tasks/register.yaml": dedent("overrides: xx/register@1\ncolour: red\n")})

    message, _hint = refused(lambda: begin(workspace, desk.household, "xx-broken"))

    assert message.startswith("The guide for xx-broken has 1 problem and cannot be used: ")
    assert desk.household.anew().plan.profile.place == "xx-port"
