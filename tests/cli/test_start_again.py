"""A plan that the first version of the program saved, in the program of today."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

FIRST_VERSION = Path(__file__).parent.parent / "plans" / "0.1"
"""Saved by 0.1: Anna, Kim and Mila move from the EU to Norsjö on 8 February 2027, with a car."""


@pytest.fixture
def old_plan(relocate):
    """A home with the plan of the first version."""
    shutil.copytree(FIRST_VERSION, relocate.home / "data")
    return relocate


def missing(result) -> list[str]:
    """Return the questions that are said to be without an answer."""
    said = " ".join(result.stderr.split()).partition("missing: ")[2].partition(". hint")[0]
    return [part.partition("=")[0] for part in said.split("; ")]


def test_only_what_is_new_is_asked(old_plan):
    assert missing(old_plan("start")) == ["protected", "stage", "job-start", "old-home", "expecting"]


def test_what_is_new_is_asked_once(old_plan):
    old_plan(
        "start",
        "--stage",
        "moving",
        "--answer",
        "protected=?",
        "--answer",
        "job-start=?",
        "--answer",
        "expecting=?",
    )

    assert missing(old_plan("start")) == ["old-home"]
    assert old_plan("start", "--old-home", "rented").exit_code == 0


def test_what_the_household_answered_holds_for_each_until_one_says_otherwise(old_plan):
    old_plan("start", "--yes", "--answer", "move:kim=2027-03-08")

    rows = [row.split("\t") for row in old_plan("list").stdout.splitlines()]
    days = {row[0]: row[2] for row in rows if row[0].startswith("notify-move:")}
    told = {
        member["id"]: member["answers"]
        for member in json.loads(old_plan("people", "--json").stdout)["members"]
    }

    assert (days["notify-move:anna"], days["notify-move:kim"]) == ("2027-05-17", "2027-06-15")
    assert (told["anna"]["move"], told["kim"]["move"]) == (["2027-02-08"], ["2027-03-08"])


def test_another_day_for_all_moves_everything_that_counts_from_it(old_plan):
    old_plan("start", "--yes")

    changed = json.loads(old_plan("start", "--move-date", "2027-03-08", "--yes", "--json").stdout)["changed"]
    moved = {one["id"]: (one["before"], one["due"]) for one in changed["moved"]}

    assert moved["notify-move:anna"] == ("2027-05-17", "2027-06-15")
    assert moved["leave-old-country"] == ("2027-02-08", "2027-03-08")


def test_ticks_papers_and_people_are_still_there(old_plan):
    rows = [row.split("\t") for row in old_plan("list").stdout.splitlines()]

    assert ("gather-papers", "done") in {(row[0], row[1]) for row in rows}
    assert [member["name"] for member in json.loads(old_plan("people", "--json").stdout)["members"]] == [
        "Anna",
        "Kim",
        "Mila",
        "Volvo",
    ]


def test_many_other_dates_are_one_line_and_those_of_the_law_have_names(old_plan):
    old_plan("start", "--stage", "moving", "--yes")

    said = old_plan(
        "start", "--move-date", "8 March", "--yes", "--lang", "en", FORCE_COLOR="1", NO_COLOR="1"
    ).stdout

    assert "Notify your move to Sweden · Anna, Kim: Mon 17 May 2027, now Tue 15 Jun 2027" in " ".join(
        said.split()
    )
    assert "dates move 4 weeks later" in said
