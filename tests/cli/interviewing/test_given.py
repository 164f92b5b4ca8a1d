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
    assert "family.yaml:2:17: There is no question 'boot'." in question.stderr.replace("\n", "")
    assert question.stderr.endswith("hint: Did you mean boat?\n")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("each: {stage: moving, move: 2020-02-08}", "2:29: move=2020-02-08: That day is past."),
        ("each: {move: 30 Feb}", "2:14: There is no such day: 30 Feb"),
        ("each: {move: 9999-12-31}", "2:14: 9999-12-31 is too far away: the year goes from 1900 to 2199."),
        ("answers_of: {Bo: {stage: moving}}", "2:26: stage is not asked of 'Bo'."),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_its_line_and_nothing_is_saved(island, tmp_path, written, said):
    file = tmp_path / "family.yaml"
    file.write_text(f"members: [{{name: Anna, kind: adult}}]\n{written}\n", encoding="utf-8")

    result = island("start", "island", "--answers", str(file), "--yes", COLUMNS="200")

    assert result.exit_code == 2
    words = " ".join(result.stderr.partition("hint:")[0].split())
    assert words == f"Error: {file}:{said}"
    assert island("list").stderr.startswith("Error: There is no plan yet.")


def test_a_day_that_is_past_is_no_day_to_move_on_however_it_is_told(island):
    island("start", "island", *COUPLE, "--stage", "moving", "--move-date", "8 Feb", "--yes")
    past = "move=2020-02-08: That day is past."

    refused = island("start", "--move-date", "2020-02-08", "--answer", "boat=yes", "--yes")
    also = island("start", "--answer", "move:Bo=2020-02-08", "--yes")
    here = island("start", "--move-date", "2020-02-08", "--stage", "here", "--yes")

    assert [result.stderr.splitlines()[0] for result in (refused, also)] == [
        f"Error: {past}",
        "Error: move:Bo=2020-02-08: That day is past.",
    ]
    assert refused.stderr.splitlines()[-2:] == [
        "hint: Write the day that is to come, or say first that you live there already",
        "(stage=here).",
    ]
    assert (here.exit_code, told(island)["anna"]["move"]) == (0, ["2020-02-08"])
    assert "boat" not in island("people").output


def test_two_of_one_name_are_refused_before_anybody_is_saved(island):
    result = island("start", "island", "--name", "Anna", "--child", "anna:4", "--yes")

    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Error: Two would be called anna.")
    assert island("list").stderr.startswith("Error: There is no plan yet.")


def test_a_day_that_is_here_already_is_the_last_such_day(island):
    island("start", "island", "--name", "Anna", "--move-date", "8 Feb", "--stage", "here", "--yes")

    assert told(island)["anna"]["move"] == ["2026-02-08"]


def test_a_day_known_only_about_stays_as_vague_as_it_was_told(island, on_terminal):
    days = {"move:anna": "about March 2027", "move:bo": "next summer", "job-start:anna": "in ten weeks"}
    answers = [word for key, day in days.items() for word in ("--answer", f"{key}={day}")]
    work = ("--stage", "moving", "--work", "employed")
    island("start", "island", *COUPLE, *work, *answers, "--yes")

    people = on_terminal(island, "people", "--no-color")
    listed = on_terminal(island, "list", "--no-color")

    assert [line.strip() for line in people.splitlines() if "about" in line and "day" in line] == [
        "On which day? about March 2027",
        "Which is your first day at work? about Mon 1 Feb 2027",
        "On which day? about summer 2027",
    ]
    assert listed.startswith("Island, moving about March 2027\n") or "moving about March 2027" in listed
    assert "by law" not in listed


def test_a_program_reads_how_exactly_a_day_is_known(island):
    island("start", "island", "--name", "Anna", "--partner", "Kim", "--move-date", "about March", "--yes")
    island("start", "--answer", "move:kim=2027-03-08", "--yes")

    members = json.loads(island("people", "--json").stdout)["members"]

    assert [one["answers"]["move"] for one in members] == [["2027-03-15"], ["2027-03-08"]]
    assert [one["about"] for one in members] == [{"move": "month"}, {}]


def test_whoever_comes_on_another_day_is_named_above_the_list(island, on_terminal):
    island("start", "island", "--name", "Anna", "--partner", "Kim", "--move-date", "2027-02-08", "--yes")
    alike = on_terminal(island, "list", "--no-color").splitlines()[0]
    island("start", "--answer", "move:kim=about March", "--yes")

    assert alike == "Island, moving on Mon 8 Feb 2027 (in 11 weeks)"
    assert on_terminal(island, "list", "--no-color").splitlines()[0] == f"{alike}; Kim: about March 2027"
