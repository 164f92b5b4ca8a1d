from __future__ import annotations

import json
from textwrap import dedent

import pytest

PEOPLE = ("--name", "Anna", "--partner", "Jan")
ANSWERS = ("--move-date", "2027-02-01", "--citizenship", "other", "--answer", "pet=no")


def test_options_alone_make_a_plan(port):
    result = port("start", "xx-port", *PEOPLE, *ANSWERS)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.replace("\t", " | ") == dedent("""\
        apply:anna | ready | 2026-12-07 | before | Apply for a permit | Anna
        apply:jan | ready | 2026-12-07 | before | Apply for a permit | Jan
        pack-bags | ready | 2027-01-29 | before | Pack your bags |\x20
        register:anna | blocked | 2027-02-08 | there | Register your address | Anna
        register:jan | blocked | 2027-02-08 | there | Register your address | Jan
        """)


def test_a_village_or_a_name_with_any_accent_finds_the_place(port):
    assert port("start", "lighthouse", *PEOPLE, *ANSWERS).exit_code == 0
    assert port("start", "PÖRT", "--yes").exit_code == 0


def test_without_a_terminal_it_names_the_missing_answers_and_keeps_the_others(port):
    first = port("start", "xx-port", *PEOPLE, "--move-date", "2027-02-01")
    second = port("start", "xx-port", "--answer", "pet=no", "--citizenship", "xanadian")

    assert (first.exit_code, first.stdout) == (2, "")
    assert first.stderr == dedent("""\
        Error: Some answers are missing: citizenship=xanadian|other; pet=yes|no.

        hint: Give them with --answer KEY=VALUE, or add --yes to leave them open. The
        rest is saved.
        """)
    assert [row.split("\t")[:2] for row in second.stdout.splitlines()] == [
        ["pack-bags", "ready"],
        ["register:anna", "blocked"],
        ["register:jan", "blocked"],
    ]


def test_run_again_with_another_answer_it_says_what_came_went_and_moved(port):
    port("start", "xx-port", *PEOPLE, *ANSWERS)

    result = port(
        "start",
        "--answer",
        "citizenship:jan=xanadian",
        "--answer",
        "pet=yes",
        "--move-date",
        "2027-03-01",
        "--json",
    )

    assert json.loads(result.stdout)["changed"] == {
        "came": ["vaccinate"],
        "went": ["apply:jan"],
        "maybe": [],
        "moved": [
            {"id": "apply:anna", "before": "2026-12-07", "due": "2027-01-04"},
            {"id": "register:anna", "before": "2027-02-08", "due": "2027-03-08"},
            {"id": "register:jan", "before": "2027-02-08", "due": "2027-03-08"},
            {"id": "pack-bags", "before": "2027-01-29", "due": "2027-02-26"},
        ],
    }


def test_a_file_gives_household_and_answers_in_the_form_of_a_persona(port, tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text(
        dedent("""\
        members:
          - {name: Noor, kind: adult}
          - {name: Sem, kind: child, born: 2020-02-29}
        answers: {move: 2027-02-01, pet: no}
        each: {citizenship: xanadian}
        answers_of: {Noor: {citizenship: other}}
        """),
        encoding="utf-8",
    )

    result = port("start", "xx-port", "--answers", str(file))

    assert [row.split("\t")[0] for row in result.stdout.splitlines()] == [
        "apply:noor",
        "pack-bags",
        "register:noor",
        "register:sem",
    ]


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (("xx-prt",), "There is no guide for 'xx-prt'.", "Did you mean xx-port?"),
        (
            ("xx-port", "--move-date", "03/04/27"),
            "'03/04/27' is not an answer to: Which day do you move?",
            "It could mean 2027-03-04 or 2027-04-03. Write the one you mean.",
        ),
        (
            ("xx-port", "--citizenship", "xanadien"),
            "'xanadien' is not an answer to: Which citizenship do you have?",
            "Did you mean xanadian?",
        ),
        (
            ("xx-port", "--answer", "citzenship=other"),
            "There is no question 'citzenship'.",
            "Did you mean citizenship?",
        ),
        (
            ("xx-port", "--answer", "pet"),
            "'pet' is not a question with its answer.",
            "Write it like this: --answer citizenship=eu",
        ),
        (
            ("xx-port", "--name", "A", "--answer", "citizenship:bob=other"),
            "citizenship is not asked of 'bob'.",
            "See who is there with: relocate people",
        ),
    ],
)
def test_what_cannot_be_understood_is_explained(port, arguments, message, hint):
    result = port("start", *arguments)

    assert result.exit_code in {1, 2}
    assert result.stdout == ""
    assert " ".join(result.stderr.split()) == f"Error: {message} hint: {hint}"


def test_a_broken_guide_is_told_with_its_first_problem_and_saves_nothing(port):
    (port.guides / "xx-port" / "tasks" / "register.yaml").write_text(
        "overrides: xx/registr@1\nhere: There.\n"
    )

    result = port("start", "xx-port", "--yes")

    assert result.exit_code == 1
    assert "The guide for xx-port has 1 problem and cannot be used:" in result.stderr
    assert "relocate pack check" in result.stderr
    assert port("list").stderr.startswith("Error: There is no plan yet.")


def test_a_guide_that_was_edited_is_read_again_at_once(anna_and_jan):
    task = anna_and_jan.guides / "xx" / "tasks" / "pack-bags.yaml"
    anna_and_jan("list")

    task.write_text(task.read_text().replace("Pack your bags", "Pack your boxes"))

    assert "Pack your boxes" in anna_and_jan("list").stdout


def test_nobody_is_added_to_a_file_that_names_a_child_before_its_adult(port, tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text("members: [{name: Sem, kind: child, born: 2020-02-29}, {name: Noor, kind: adult}]\n")

    port("start", "xx-port", "--answers", str(file), "--yes")

    assert [row.split("\t")[0] for row in port("people").stdout.splitlines()] == ["sem", "noor"]


def test_an_empty_file_of_answers_answers_nothing(port, tmp_path):
    file = tmp_path / "nobody.yaml"
    file.write_text("", encoding="utf-8")

    result = port("start", "xx-port", "--answers", str(file), "--yes")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("pack-bags\tready\t")


def test_all_of_and_any_of_the_same_questions_are_both_asked_for(relocate, make_pack):
    told = "phase: before\nwhy: Y.\ndo: [Go.]\nsources: [{url: https://example.org/a, read: 2026-11-01}]\n"
    make_pack(
        "xx",
        {
            "pack.yaml": "level: country\n",
            "phases.yaml": "before: {title: Before}\n",
            "questions.yaml": dedent("""\
                move: {ask: Which day do you move?, help: A guess is enough., type: date, anchor: your move}
                dog: {ask: Do you have a dog?, help: It needs a vet., type: yesno}
                horse: {ask: And a horse?, help: It needs a stable., type: yesno}
                """),
            "tasks/a-any.yaml": f"title: Call a vet\nwhen: {{any: [{{dog: yes}}, {{horse: yes}}]}}\n{told}",
            "tasks/b-all.yaml": f"title: Build\nwhen: {{all: [{{dog: yes}}, {{horse: yes}}]}}\n{told}",
        },
    )

    result = relocate("start", "xx", "--name", "Anna", "--move-date", "2027-02-01", "--answer", "dog=yes")

    assert result.stderr.splitlines()[0] == "Error: Some answers are missing: horse=yes|no."


def test_a_move_to_another_place_says_what_came_and_went(anna_and_jan, make_pack, on_terminal):
    ferry = "title: Book the ferry\nphase: before\nwhy: It is an island.\ndo: [Book.]\n"
    sources = "sources: [{url: https://example.org/ferry, read: 2026-11-01}]\n"
    make_pack("xx-isle", {"pack.yaml": "name: Isle\nextends: xx\n", "tasks/ferry.yaml": ferry + sources})

    there = on_terminal(anna_and_jan, "start", "xx-isle", "--yes", "--no-color")
    back = on_terminal(anna_and_jan, "undo", "--yes", "--no-color")

    assert "New on your list\n  + Book the ferry\n" in there
    assert "No longer on it\n  - Book the ferry\n" in back
