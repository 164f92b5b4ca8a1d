from __future__ import annotations

from relocate_cli.domain.plan.undo import last_batch
from relocate_cli.usecases.household.household import Household


def place(household: Household, name: str) -> Household:
    return household.saved([household.plan.change(do="place", place=name)])


def test_what_was_saved_is_there_the_next_time(household):
    place(household, "xx-port")

    assert household.anew().plan.profile.place == "xx-port"


def test_a_change_makes_another_value_and_leaves_the_one_before(household):
    after = place(household, "xx-port")

    assert (household.plan.started, after.plan.started) == (False, True)


def test_households_of_one_host_lie_beside_each_other_and_know_nothing_of_each_other(workspace, household):
    data, state, *_others = workspace.homes
    anna = Household(data / "households" / "anna", state / "households" / "anna")
    place(household, "xx-port")
    place(anna, "xx-hill")

    assert household.anew().plan.profile.place == "xx-port"
    assert anna.anew().plan.profile.place == "xx-hill"
    assert household.anew().journal.damage == ()


def test_news_is_what_somebody_else_saved_not_what_we_did(household):
    ours = place(household, "xx-port")
    assert not ours.is_outdated

    place(ours.anew(), "xx-hill")

    assert ours.is_outdated


def test_the_packs_it_uses_are_those_it_spoke_of_last(household):
    said = {"do": "pack", "pack": "xx-port", "version": "2026.2", "hash": "0123456789ab"}
    after = household.saved([said])
    assert [str(name) for name in after.packs()] == ["xx-port@2026.2-0123456789ab"]

    built_in = after.saved([{**said, "version": "", "hash": ""}])

    assert built_in.packs() == []


def test_after_years_all_that_was_ever_said_can_still_be_taken_back(household):
    place(household, "xx-port")
    for number in range(170):
        household = household.anew()
        household = household.saved([household.plan.change(do="done", task=f"task-{number % 7}")])
        household = household.saved([household.plan.change(do="open", task=f"task-{number % 7}")])
    assert household.anew().plan == household.plan

    quick = household.anew()

    assert quick.plan == household.plan
    assert (len(quick.history), len(quick.events) < 320) == (341, True)
    assert last_batch(quick.history, quick.device)[0].data["task"] == "task-1"
