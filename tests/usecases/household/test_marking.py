from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.usecases.household.marking import mark_changes, note_changes
from relocate_cli.usecases.household.plans import open_plan, saved
from relocate_cli.usecases.household.targets import find_targets
from tests.cli.conftest import COUNTRY

DAY = date(2026, 11, 20)


def changes(desk, name, kind="done", on=DAY):
    return mark_changes(desk, find_targets(desk, name), kind, on)


def mark(desk, name, kind="done", on=DAY):
    return saved(desk, changes(desk, name, kind, on))


def state(desk, name):
    return next(str(item.state) for item in desk.checklist.items if item.id == name)


def test_a_tick_says_who_when_and_of_which_guide(desk):
    (change,) = changes(desk, "apply:anna")

    assert change == {
        "do": "done",
        "task": "apply",
        "member": "anna",
        "on": "2026-11-20",
        "rev": 1,
        "pack": "xx 2026.1",
    }


def test_the_last_line_ticks_its_task_and_the_first_does_not(desk):
    once = mark(desk, "apply:anna.1")
    twice = mark(once, "apply:anna.2")

    assert [state(found, "apply:anna") for found in (desk, once, twice)] == ["ready", "ready", "done"]


@pytest.mark.parametrize("kind", ["done", "skip", "wait"])
def test_nothing_is_saved_where_it_stands_so_already(desk, kind):
    after = mark(desk, "pack-bags", kind)

    assert changes(after, "pack-bags", kind) == []
    assert changes(after, "pack-bags", kind, date(2026, 11, 21)) != []


def test_what_is_open_cannot_be_opened_again(desk):
    assert changes(desk, "pack-bags", "open") == []


def test_what_was_done_as_an_older_guide_said_it_can_be_ticked_anew_the_same_day(desk, workspace, make_pack):
    mark(desk, "pack-bags")
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": "rev: 2\n" + COUNTRY["tasks/pack-bags.yaml"]})
    today = open_plan(workspace, desk.household.anew())

    (change,) = changes(today, "pack-bags")

    assert change["rev"] == 2


def test_the_same_line_named_twice_is_one_change(desk):
    targets = [*find_targets(desk, "apply:anna.1"), *find_targets(desk, "apply:anna.1")]

    assert len(mark_changes(desk, targets, "done", DAY)) == 1


def test_a_note_is_written_and_an_empty_one_removes_it(desk):
    (target,) = find_targets(desk, "apply:anna")
    noted = saved(desk, note_changes(desk, [target], "phone on Monday"))
    (again,) = find_targets(noted, "apply:anna")
    removed = saved(noted, note_changes(noted, [again], ""))

    notes = [
        [note.text for note in item.notes]
        for found in (noted, removed)
        for item in found.checklist.of_task("apply")
    ]
    assert notes == [["phone on Monday"], []]
