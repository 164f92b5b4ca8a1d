from __future__ import annotations

import json
from textwrap import dedent


def test_undo_takes_back_the_last_command_and_then_the_one_before(anna_and_jan):
    anna_and_jan("done", "apply", "pack-bags")
    anna_and_jan("note", "apply", "ask", "Erik")
    anna_and_jan("start", "--answer", "pet=yes")
    anna_and_jan("people", "add", "Mila", "--kind", "child")

    undone = [anna_and_jan("undo") for _ in range(4)]

    assert [(result.exit_code, result.stdout, result.stderr) for result in undone] == [
        (0, "undone\tmila\n", ""),
        (0, "undone\tpet\n", ""),
        (0, "undone\tapply:anna\n", ""),
        (0, "undone\tapply:anna\nundone\tpack-bags\n", ""),
    ]
    assert "done" not in anna_and_jan("list").stdout


def test_the_interview_is_taken_back_as_one_after_a_yes(anna_and_jan):
    refused = anna_and_jan("undo")
    undone = anna_and_jan("undo", "--yes", "--json")
    after = anna_and_jan("list")

    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (2, "hint: Add --yes if you are sure.")
    names = ["xx-port", "anna", "jan", "move", "citizenship:anna", "citizenship:jan", "household"]
    assert json.loads(undone.stdout)["undone"] == names
    assert after.stderr.startswith("Error: There is no plan yet.")
    assert anna_and_jan("undo").stderr.startswith("Error: There is no plan yet.")


def test_undo_names_what_it_takes_back(anna_and_jan, on_terminal):
    anna_and_jan("start", "--answer", "citizenship:jan=other")

    screen = on_terminal(anna_and_jan, "undo", "--no-color")

    assert screen == dedent("""\
        Taken back: Which citizenship do you have? · Jan (Another).

        No longer on it
          - Apply for a permit · Jan
        """)
    assert "register:jan" in anna_and_jan("list").stdout


def test_whoever_is_taken_back_is_named_once_and_in_words(anna_and_jan, on_terminal):
    anna_and_jan("people", "edit", "Jan", "--name", "Janne", "--born", "1990-02-03")
    anna_and_jan("people", "add", "Mila", "--kind", "child", "--born", "4")

    child = on_terminal(anna_and_jan, "undo", "--no-color").splitlines()
    adult = on_terminal(anna_and_jan, "undo", "--no-color").splitlines()

    assert child[:3] == ["Taken back: Mila (child, born about 2022).", "", "No longer on it"]
    assert adult == ["Taken back: Janne (adult, Sat 3 Feb 1990)."]


def test_what_moves_back_is_told(anna_and_jan, on_terminal):
    anna_and_jan("start", "--answer", "move=2027-03-01")

    screen = on_terminal(anna_and_jan, "undo", "--no-color")

    assert screen == dedent("""\
        Taken back: Which day do you move? (Mon 1 Mar 2027).

        Other dates
          ~ Apply for a permit · Anna: Mon 4 Jan 2027, now Mon 7 Dec 2026
          ~ Register your address · Anna, Jan: Mon 8 Mar 2027, now Mon 8 Feb 2027
          ~ Pack your bags: Fri 26 Feb 2027, now Fri 29 Jan 2027
        """)


def test_a_whole_sitting_is_named_in_a_few_lines_and_asked_about(anna_and_jan, on_terminal):
    answers = ("citizenship:anna=xanadian", "citizenship:jan=other", "pet=yes", "move=2027-03-01")
    anna_and_jan("start", *(word for answer in answers for word in ("--answer", answer)))

    asked = on_terminal(anna_and_jan, "undo", "--no-color", answers={"Go on": "n\r"})
    taken = on_terminal(anna_and_jan, "undo", "--no-color", "--yes")

    assert asked == dedent("""\
        This takes back:
          - 4 answers: “Which day do you move?”, “Which citizenship do you have?”, “Do
            you bring a pet?”
        Go on? [y/N] n
        Nothing was changed.
        """)
    assert taken.startswith("Taken back:\n  - 4 answers: ")
    assert "2027-02-01" in anna_and_jan("list", "--json").stdout


def test_what_the_other_laptop_said_is_not_taken_back(laptops):
    here, there, sync = laptops
    here("done", "pack-bags")
    sync()
    there("done", "apply")
    sync()

    assert here("undo").stdout == "undone\tpack-bags\n"
    sync()
    assert there("undo").stdout == "undone\tapply:anna\n"
    assert there("undo").stderr == "Error: There is nothing to undo.\n"


def test_undo_shows_both_and_asks_where_the_other_laptop_said_something_since(laptops):
    here, there, sync = laptops
    here("done", "pack-bags")
    sync()
    there("skip", "pack-bags")
    sync()

    asked = here("undo")
    agreed = here("undo", "--yes")

    assert asked.exit_code == 2
    assert asked.stderr.startswith(
        "Pack your bags: you said done; another computer said left out since, and that\nstays.\n"
    )
    assert (agreed.exit_code, agreed.stdout) == (0, "undone\tpack-bags\n")
    assert "pack-bags\tskipped" in here("list").stdout
