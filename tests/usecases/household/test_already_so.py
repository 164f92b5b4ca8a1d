from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.usecases.household.marking import mark_changes, note_changes
from relocate_cli.usecases.household.plans import saved
from relocate_cli.usecases.household.targets import find_targets

TODAY, LAST_WEEK = date(2026, 11, 23), date(2026, 11, 16)


@pytest.fixture
def mark(opened):
    """Mark what is named, save it, and return what was saved of each: kind, line, day and revision."""

    def mark(kind: str, *names: str, on: date | None = None) -> list[tuple[str, int, str, int]]:
        desk = opened()
        targets = [target for name in names for target in find_targets(desk, name)]
        changes = mark_changes(desk, targets, kind, on)
        if changes:
            saved(desk, changes)
        return [(change["do"], change.get("part", 0), change["on"], change["rev"]) for change in changes]

    return mark


@pytest.fixture
def bags(opened):
    """Return how bags stands: the kind, day and revision of its mark, and whether it changed since."""

    def read() -> tuple[str, str, int, bool]:
        item = opened().checklist.item(("bags", ""))
        return (item.mark.kind, item.mark.on, item.mark.rev, item.changed)

    return read


@pytest.mark.parametrize("kind", ["done", "wait", "skip"])
def test_what_stands_there_already_is_not_saved_again(mark, kind):
    assert mark(kind, "bags") == [(kind, 0, "2026-11-23", 1)]
    assert mark(kind, "bags") == []
    assert mark(kind, "bags", on=TODAY) == []


def test_what_is_open_needs_no_opening(mark):
    assert mark("open", "bags") == []
    mark("wait", "bags")
    assert mark("open", "bags") == [("open", 0, "2026-11-23", 1)]


def test_a_tick_on_an_older_revision_does_not_say_it_of_the_newer_one(mark, bags, write_guide):
    mark("done", "bags")
    write_guide(2)
    assert bags() == ("done", "2026-11-23", 1, True)

    assert mark("done", "bags") == [("done", 0, "2026-11-23", 2)]
    assert bags() == ("done", "2026-11-23", 2, False)


def test_a_tick_on_a_newer_revision_stands_before_an_older_guide(mark, write_guide):
    write_guide(2)
    mark("done", "bags")
    write_guide(1)

    assert mark("done", "bags") == []


def test_a_day_is_corrected_by_naming_it_and_kept_otherwise(mark, bags):
    mark("done", "bags", on=LAST_WEEK)

    assert mark("done", "bags") == []
    assert bags()[1] == "2026-11-16"
    assert mark("done", "bags", on=TODAY) == [("done", 0, "2026-11-23", 1)]
    assert bags()[1] == "2026-11-23"


def test_the_last_line_ticks_its_task_once(mark):
    assert mark("done", "bags.1") == [("done", 1, "2026-11-23", 1)]
    assert mark("done", "bags.1") == []
    assert mark("done", "bags.2") == [("done", 2, "2026-11-23", 1), ("done", 0, "2026-11-23", 1)]
    assert mark("done", "bags.1", "bags.2") == []


def test_all_lines_together_tick_their_task(mark):
    assert [part for _do, part, _on, _rev in mark("done", "bags.1", "bags.2")] == [1, 0, 2]


def test_lines_of_a_task_that_is_done_tick_on_their_own(mark):
    mark("done", "bags")

    assert [part for _do, part, _on, _rev in mark("done", "bags.1", "bags.2")] == [1, 2]


def test_ticking_the_lines_of_a_newer_revision_says_the_task_is_done_in_that_one(mark, bags, write_guide):
    mark("done", "bags")
    write_guide(2)

    mark("done", "bags.1")
    assert bags() == ("done", "2026-11-23", 1, True)
    mark("done", "bags.2")
    assert bags() == ("done", "2026-11-23", 2, False)


def test_the_same_note_is_not_written_twice(opened):
    def note(text: str) -> list[str]:
        desk = opened()
        changes = note_changes(desk, find_targets(desk, "bags"), text)
        if changes:
            saved(desk, changes)
        return [change["text"] for change in changes]

    assert [note("blue"), note("blue"), note("red"), note(""), note("")] == [["blue"], [], ["red"], [""], []]
