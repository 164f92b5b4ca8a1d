from __future__ import annotations

from relocate_cli.domain.plan.hanging import Hanging, hanging_on
from relocate_cli.domain.profile.member import Member
from relocate_cli.usecases.household.members import (
    member_change,
    new_member,
    person_id,
    removal_change,
    who,
)
from relocate_cli.usecases.household.plans import saved
from tests.usecases.conftest import refused


def test_two_of_one_name_are_told_apart(desk):
    assert new_member(desk.plan.profile.members, "Anna", "child").id not in {"anna", "jan"}


def test_who_is_corrected_keeps_place_and_answers(desk):
    anna = who(desk.plan.profile.members, "anna")
    after = saved(desk, [member_change(desk, anna._replace(name="Hanna"))])

    assert [member.name for member in after.plan.profile.members] == ["Hanna", "Jan"]
    assert after.plan.profile.answer("citizenship", who(after.plan.profile.members, "Hanna")) == ("other",)


def test_who_was_removed_comes_back_with_ticks_and_answers(desk):
    anna = who(desk.plan.profile.members, "Anna")
    without = saved(desk, [removal_change(desk, anna)])
    back = saved(without, [member_change(without, anna)])

    assert [member.name for member in without.plan.profile.members] == ["Jan"]
    assert back.plan.profile.answer("citizenship", anna) == ("other",)


def test_nobody_of_that_name_says_who_is_there(desk):
    said = ("Nobody in your household is called 'Hans'.", "There are: Anna, Jan.")

    assert refused(lambda: who(desk.plan.profile.members, "Hans")) == said
    assert refused(lambda: person_id(desk.plan.profile, "Hans")) == said
    assert [person_id(desk.plan.profile, name) for name in ("", "all", "ANNA", "jan")] == [
        "",
        "",
        "anna",
        "jan",
    ]


def test_what_hangs_on_somebody_is_counted(desk):
    mila = Member("mila", "Mila", "child", "2022-05-03")
    after = saved(desk, [member_change(desk, mila)])
    noted = saved(after, [after.plan.change(do="note", task="register", member="mila", text="new shoes")])

    assert hanging_on(after.plan, mila) == Hanging(ticks=0, answers=0, others=0)
    assert hanging_on(after.plan, who(after.plan.profile.members, "Anna")).answers == 1
    assert hanging_on(noted.plan, mila) == Hanging(ticks=0, answers=0, others=1)
