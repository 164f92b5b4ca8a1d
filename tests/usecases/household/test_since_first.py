from __future__ import annotations

from tests.cli.test_start_again import FIRST_VERSION


def test_what_came_to_a_plan_of_the_first_guides_is_told_once_by_name(relocate, on_terminal):
    data = relocate.home / "data"
    data.mkdir()
    for journal in FIRST_VERSION.glob("*.jsonl"):
        (data / journal.name).write_bytes(journal.read_bytes())

    first, again = (on_terminal(relocate, "next", "--no-color") for _ in range(2))

    told = first.partition("The guide for Norsjö is a newer one than your plan was made with. ")[2]
    assert told.startswith("What you did\nstill counts.\nNew on your list\n  + ")
    assert "Have the contract signed before you travel · Anna, Kim" in told
    assert "New on your list" not in again


def test_a_plan_that_was_made_with_the_guide_of_today_is_told_nothing(relocate, on_terminal):
    relocate("start", "norsjo", "--name", "Anna", "--move-date", "2027-02-08", "--yes")

    assert "New on your list" not in on_terminal(relocate, "next", "--no-color")
