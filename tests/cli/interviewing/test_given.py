"""Answers as options and in a file, to the questions that only some are asked."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

COUPLE = ("--name", "Anna", "--partner", "Bo", "--child", "Mila:4")
DIFFERENT = ("--stage", "moving", "--answer", "move:anna=8 Feb", "--answer", "move:Bo=about March")


def told(relocate) -> dict:
    return {one["id"]: one["answers"] for one in json.loads(relocate("people", "--json").stdout)["members"]}


def test_a_stage_and_a_day_hold_for_all_adults_and_for_who_comes_with_them(island):
    island("start", "island", *COUPLE, "--stage", "moving", "--move-date", "in ten weeks", "--yes")

    saved = told(island)
    rows = [row.split("\t") for row in island("list").stdout.splitlines()]
    assert saved["anna"] == saved["bo"] == {"stage": ["moving"], "move": ["2027-02-01"]}
    assert {row[0]: row[2] for row in rows if row[0].startswith("register:")} == {
        "register:anna": "2027-02-08",
        "register:bo": "2027-02-08",
        "register:mila": "2027-02-08",
    }


@pytest.mark.parametrize("name", ["Bo", "bo", "BO"])
def test_an_adult_is_answered_by_name_or_id(island, name):
    island("start", "island", *COUPLE, *DIFFERENT, "--answer", f"comes-with:mila={name}", "--yes")

    rows = [row.split("\t") for row in island("list").stdout.splitlines()]
    assert told(island)["mila"] == {"comes-with": ["bo"]}
    assert {row[0]: row[2] for row in rows if row[0].startswith("register:")} == {
        "register:anna": "2027-02-15",
        "register:bo": "2027-03-22",
        "register:mila": "2027-03-22",
    }


def test_who_is_no_adult_of_the_household_is_refused(island):
    result = island("start", "island", *COUPLE, *DIFFERENT, "--answer", "comes-with:mila=Bob", "--yes")

    assert result.exit_code == 2
    assert result.stderr == dedent("""\
        Error: 'Bob' is not an answer to: With whom do they come?

        hint: Did you mean bo?
        """)


def test_a_file_answers_for_all_for_each_and_for_one(island, tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text(
        dedent("""\
        members:
          - {name: Anna, kind: adult}
          - {name: Bo, kind: adult}
          - {name: Mila, kind: child, born: 2022-05-03}
        answers: {boat: no}
        each: {stage: moving, citizenship: xanadian, move: 2027-02-08}
        answers_of:
          Bo: {move: about March, work: other}
          Mila: {comes-with: Bo}
        """),
        encoding="utf-8",
    )

    island("start", "island", "--answers", str(file), "--yes")

    assert told(island) == {
        "anna": {"stage": ["moving"], "move": ["2027-02-08"], "citizenship": ["xanadian"]},
        "bo": {"stage": ["moving"], "move": ["2027-03-15"], "citizenship": ["xanadian"], "work": ["other"]},
        "mila": {"citizenship": ["xanadian"], "comes-with": ["bo"]},
    }


def test_a_file_with_an_unknown_key_or_question_is_refused_with_its_place(island, tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text("members: [{name: Anna, kind: adult}]\nanswer: {boat: no}\n", encoding="utf-8")
    key = island("start", "island", "--answers", str(file), "--yes")
    file.write_text("members: [{name: Anna, kind: adult}]\nanswers: {boot: no}\n", encoding="utf-8")
    question = island("start", "island", "--answers", str(file), "--yes")

    assert "family.yaml:2:1: There is no field 'answer' here." in key.stderr.replace("\n", "")
    assert question.stderr.startswith("Error: There is no question 'boot'.\n\nhint: Did you mean boat?")


def test_a_day_that_is_here_already_is_the_last_such_day(island):
    island("start", "island", "--name", "Anna", "--move-date", "8 Feb", "--stage", "here", "--yes")

    assert told(island)["anna"]["move"] == ["2026-02-08"]
