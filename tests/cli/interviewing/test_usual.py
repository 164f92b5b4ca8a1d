"""Who lives there already says once what is done, without a day."""

from __future__ import annotations

import pytest

from relocate_cli.cli.interviewing.usual import listed_numbers
from tests.cli.interviewing.conftest import KEEP, answer

ANSWERS = ("--stage", "here", "--move-date", "2 months ago", "--answer", "citizenship=xanadian", "--yes")
OPEN = (
    ("What will you do?", ""),
    ("What will you do?", ""),
    ("bring a boat?", ""),
    ("Is this right?", ""),
)


@pytest.fixture
def couple(island):
    """A plan for two who have lived on the island for two months."""
    island("start", "island", "--name", "Anna", "--partner", "Kim", *ANSWERS)
    return island


def states(relocate) -> dict[str, str]:
    return {row.split("\t")[0]: row.split("\t")[1] for row in relocate("list").stdout.splitlines()}


def test_what_is_usually_done_is_ticked_in_one_go_and_undone_in_one(couple, begin):
    child = begin("--accessible", "--lang", "en")
    answer(child, *OPEN)
    child.expect_exact("You live here already. What of this is done?")
    child.expect_exact("1.  Register · Anna, Kim\r\n  2.  Get a card · Anna, Kim\r\n")
    answer(child, ("or Enter for none:", "3"), ("or Enter for none:", "1-2"))
    child.expect_exact("4 tasks are ticked.")
    child.expect_exact("Your checklist has")
    done = states(couple)
    couple("undo")

    assert [id for id, state in done.items() if state == "done"] == [
        "register:anna", "register:kim", "get-card:anna", "get-card:kim",
    ]  # fmt: skip
    assert "done" not in states(couple).values()


def test_it_is_asked_once(couple, begin):
    first = begin("--accessible", "--lang", "en")
    answer(first, *OPEN, ("or Enter for none:", ""))
    first.expect_exact("Your checklist has")

    again = begin("--accessible", "--lang", "en")
    answer(again, ("Is this right?", ""))
    again.expect_exact("Nothing on your list changed.")


def test_the_space_bar_ticks_where_the_screen_is_drawn(couple, begin):
    child = begin("--lang", "en")
    for _ in range(3):
        child.expect_exact("Enter choose")
        child.send("\r")
    answer(child, ("Is this right?", ""))
    child.expect_exact("Space tick")
    child.send("j \r")
    child.expect_exact("2 tasks are ticked.")


def test_nobody_who_is_still_to_come_is_asked(island, begin):
    island("start", "island", "--name", "Anna", "--stage", "moving", "--move-date", "2027-02-08", "--yes")
    child = begin("--accessible", "--lang", "en")
    answer(
        child,
        *KEEP,
        ("citizenship?", "1"),
        ("What will you do?", ""),
        ("bring a boat?", ""),
        ("Is this right?", ""),
    )
    child.expect_exact("Your checklist has")

    assert "You live here already" not in child.before


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("1 3 7-9", [1, 3, 7, 8, 9]),
        ("1, 3,4", [1, 3, 4]),
        ("0", None),
        ("10", None),
        ("9-7", None),
        ("1-", None),
        ("one", None),
        ("1-99999999999999", None),
    ],
)
def test_numbers_of_the_list_are_read_and_anything_else_is_not(text, numbers):
    assert listed_numbers(text, 9) == numbers
