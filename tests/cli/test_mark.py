from __future__ import annotations

import json
from textwrap import dedent


def test_done_says_what_changed_what_it_opened_and_how_to_undo(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "done", "apply", "--no-color")

    assert screen == dedent("""\
        [x] Apply for a permit · Anna: done on Mon 23 Nov 2026
        1 of 4 done. Take it back: relocate undo. What is next: relocate
        """)
    assert "apply:anna\tdone" in anna_and_jan("list").stdout


def test_ticking_again_keeps_the_day_unless_another_one_is_named(anna_and_jan):
    anna_and_jan("done", "apply", "--on", "2026-11-16")

    again = anna_and_jan("done", "apply", "--json")
    named = anna_and_jan("done", "apply", "--on", "2026-11-20", "--json")

    days = [json.loads(result.stdout)["items"][0]["on"] for result in (again, named)]
    assert days == ["2026-11-16", "2026-11-20"]
    assert anna_and_jan("undo").exit_code == 0
    assert "2026-11-16" in anna_and_jan("list", "--json").stdout


def test_ticking_what_blocked_others_frees_them(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "done", "apply", "--today", "2027-02-03", "--no-color")

    assert screen == dedent("""\
        [x] Apply for a permit · Anna: done on Wed 3 Feb 2027
            Now you can do: register:anna
        1 of 4 done. Take it back: relocate undo. What is next: relocate
        """)


def test_a_task_of_several_people_asks_whose(anna_and_jan):
    result = anna_and_jan("done", "register")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == dedent("""\
        Error: register is on the list of several: register:anna, register:jan.

        hint: Name one of them, or add --person NAME, or --person all.
        """)


def test_whose_it_is_can_be_said_in_the_id_or_as_an_option(anna_and_jan):
    anna_and_jan("done", "register:anna")
    anna_and_jan("done", "register", "--person", "Jan")

    states = [row.split("\t")[:2] for row in anna_and_jan("list", "--phase", "there").stdout.splitlines()]
    assert states == [["register:anna", "done"], ["register:jan", "done"]]


def test_lines_tick_on_their_own_and_the_last_one_ticks_the_task(anna_and_jan):
    first = anna_and_jan("done", "apply.1", "--json")
    second = anna_and_jan("done", "apply.2", "--json")

    found = [json.loads(result.stdout)["items"][0] for result in (first, second)]
    assert [(item["state"], item["parts_done"]) for item in found] == [("ready", [1]), ("done", [1, 2])]


def test_wait_tells_when_an_answer_is_expected(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "wait", "apply", "--on", "2026-11-20", "--no-color")

    assert screen == dedent("""\
        [~] Apply for a permit · Anna: sent on Fri 20 Nov 2026, answer expected between
            Fri 4 Dec 2026 and Fri 1 Jan 2027
        0 of 4 done. Take it back: relocate undo. What is next: relocate
        """)


def test_done_undo_opens_one_task_again(anna_and_jan):
    anna_and_jan("done", "apply", "pack-bags")

    result = anna_and_jan("done", "--undo", "apply")

    assert result.stdout.split("\t")[:2] == ["apply:anna", "ready"]
    assert "pack-bags\tdone" in anna_and_jan("list").stdout


def test_a_near_miss_suggests_the_right_id(anna_and_jan):
    result = anna_and_jan("done", "aply")

    assert (result.exit_code, result.stderr) == (
        1, "Error: There is no task 'aply'.\n\nhint: Did you mean apply?\n",
    )  # fmt: skip


def test_a_task_that_is_not_on_the_list_points_to_the_proof(anna_and_jan):
    result = anna_and_jan("skip", "vaccinate")

    assert result.stderr == dedent("""\
        Error: vaccinate is in the guide, but not on your list.

        hint: See why with: relocate why vaccinate
        """)


def test_a_day_to_come_or_with_two_readings_is_refused(anna_and_jan):
    future = anna_and_jan("done", "apply", "--on", "2027-01-01")
    unclear = anna_and_jan("done", "apply", "--on", "03/04/26")

    assert (future.exit_code, future.stderr.splitlines()[0]) == (2, "Error: 2027-01-01 is still to come.")
    assert (unclear.exit_code, unclear.stderr.splitlines()[0]) == (2, "Error: '03/04/26' is not a day.")


def test_done_without_an_id_and_without_a_terminal_names_what_is_missing(anna_and_jan):
    result = anna_and_jan("done")

    assert (result.exit_code, result.stderr) == (
        2, "Error: Which task? Name at least one.\n\nhint: See the names with: relocate list\n",
    )  # fmt: skip


def test_what_is_ticked_long_before_it_can_be_done_is_asked_about(anna_and_jan, on_terminal):
    early = on_terminal(anna_and_jan, "done", "register:anna", "--no-color")
    on_the_day = on_terminal(anna_and_jan, "done", "register:jan", "--today", "2027-02-01", "--no-color")

    assert early == dedent("""\
        [x] Register your address · Anna: done on Mon 23 Nov 2026
            register:anna can be done only from Mon 1 Feb 2027. Is it really done?
        1 of 4 done. Take it back: relocate undo. What is next: relocate
        """)
    assert "Is it really done?" not in on_the_day
