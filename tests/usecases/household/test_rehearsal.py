from __future__ import annotations

from relocate_cli.usecases.household.interview import begin
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import saved
from relocate_cli.usecases.household.rehearsal import rehearsed


def test_what_is_tried_counts_and_none_of_it_is_on_the_disk(port, workspace, household):
    desk = begin(workspace, rehearsed(household), "xx-port")
    desk = saved(desk, [member_change(desk, new_member((), "Anna", "adult"))])

    assert [member.name for member in desk.plan.profile.members] == ["Anna"]
    assert not household.anew().plan.started
    assert list(workspace.homes.data.glob("*")) == []


def test_a_rehearsal_begins_with_what_is_saved(desk):
    tried = rehearsed(desk.household)

    assert tried.plan == desk.household.plan
