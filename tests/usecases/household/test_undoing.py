from __future__ import annotations

from datetime import date

from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.told_answer import ToldAnswer
from relocate_cli.usecases.household.household import Household
from relocate_cli.usecases.household.interview import answer_changes
from relocate_cli.usecases.household.marking import mark_changes
from relocate_cli.usecases.household.members import member_change
from relocate_cli.usecases.household.plans import Desk, find_plan, open_plan, saved
from relocate_cli.usecases.household.targets import find_targets
from relocate_cli.usecases.household.undoing import undoing_of
from tests.usecases.conftest import refused

DAY = date(2026, 11, 20)


def ticked(desk: Desk, *names: str, kind: str = "done") -> Desk:
    targets = [target for name in names for target in find_targets(desk, name)]
    return saved(desk, mark_changes(desk, targets, kind, DAY))


def elsewhere(desk: Desk, tmp_path) -> Desk:
    """The same plan on another computer, which shares the folder."""
    return open_plan(desk.workspace, Household(desk.household.data, tmp_path / "other"))


def later(desk: Desk) -> Desk:
    """The plan as another command opens it."""
    household = Household(desk.household.data, desk.household.state)
    return open_plan(desk.workspace, household)


def state(desk: Desk, id: str) -> str:
    return next(str(item.state) for item in desk.checklist.items if item.id == id)


def test_undo_takes_back_one_command_whole_and_names_what_it_was(desk):
    after = ticked(later(desk), "pack-bags", "apply:anna.1")
    undoing = undoing_of(after)

    assert undoing.names == ["pack-bags", "apply:anna.1"]
    assert (state(after, "pack-bags"), state(saved(after, [undoing.change]), "pack-bags")) == (
        "done",
        "ready",
    )


def test_an_answer_and_somebody_new_are_taken_back_as_well(desk):
    desk = later(desk)
    pet = desk.guide.questions["pet"]
    without = saved(desk, answer_changes(desk, pet, [None], ToldAnswer(("no",))))
    mila = saved(without, [member_change(without, Member("mila", "Mila", "child"))])

    first = undoing_of(mila)
    second = undoing_of(saved(mila, [first.change]))
    after = saved(saved(mila, [first.change]), [second.change])

    assert (first.names, second.names) == (["mila"], ["pet"])
    assert after.plan.profile == desk.plan.profile


def test_one_sitting_of_the_interview_is_taken_back_as_one(desk, workspace):
    undoing = undoing_of(later(desk))

    assert undoing.names == ["xx-port", "anna", "jan", "citizenship:anna", "citizenship:jan", "pet"]
    assert undoing.moves_the_plan
    assert find_plan(workspace, desk.household.saved([undoing.change])) is None


def test_what_another_computer_said_is_not_taken_back_here(desk, tmp_path):
    mine = ticked(later(desk), "pack-bags")
    ticked(elsewhere(mine, tmp_path), "apply:anna")

    assert undoing_of(later(desk)).names == ["pack-bags"]
    assert undoing_of(elsewhere(desk, tmp_path)).names == ["apply:anna"]


def test_a_computer_that_said_nothing_has_nothing_to_take_back(desk, tmp_path):
    assert refused(lambda: undoing_of(elsewhere(desk, tmp_path))) == ("There is nothing to undo.", "")


def test_where_another_computer_said_something_since_both_are_shown(desk, tmp_path):
    mine = ticked(later(desk), "pack-bags")
    ticked(elsewhere(mine, tmp_path), "pack-bags", kind="skip")

    ((ours, theirs),) = undoing_of(later(desk)).overtaken

    assert (ours.do, theirs.do) == ("done", "skip")
