from __future__ import annotations

import json
from textwrap import dedent

from tests.cli.conftest import PORT


def test_what_comes_next_says_by_when_what_waits_and_how_to_go_on(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "next", "-n", "1", "--no-color")

    assert screen == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 4 done

        [ ] Apply for a permit · Anna                          by law 7 Dec (in 14 days)
            Waiting for this: Register your address                           apply:anna
            +2 not yet                                     relocate list --state blocked

        1 task may join your list. Answer what is open with:
          relocate start

        relocate done apply:anna  tick it
        relocate show apply       what to do and what to bring
        relocate list             the whole list
        relocate walk             tick with the arrow keys
        """)


def test_relocate_alone_is_next(anna_and_jan):
    assert anna_and_jan().stdout == anna_and_jan("next").stdout


def test_without_a_plan_it_says_where_one_can_move(port, on_terminal):
    screen = on_terminal(port, "--no-color")

    assert screen.startswith("Welcome. relocate makes your own checklist for moving to northern Sweden.\n")
    assert "relocate start xx-port     Port\n" in screen


def test_json_carries_what_is_next(anna_and_jan):
    document = json.loads(anna_and_jan("next", "--json", "-n", "1").stdout)

    assert (document["schema"], [item["id"] for item in document["items"]]) == (
        "relocate/next/1",
        ["apply:anna"],
    )


def test_what_could_not_be_read_is_named_also_in_a_pipe(anna_and_jan):
    journal = next((anna_and_jan.home / "data").glob("profile-*.jsonl"))
    with journal.open("ab") as file:
        file.write(b"not a line of ours\n")

    result = anna_and_jan("next")

    assert result.exit_code == 0
    assert "was set aside" in result.stderr
    assert result.stdout.startswith("apply:anna\t")


def test_a_guide_of_more_than_ninety_days_is_said_to_be_old_once(anna_and_jan, on_terminal):
    young = on_terminal(anna_and_jan, "next", "--no-color", "--today", "2027-01-30")
    piped = anna_and_jan("next", "--today", "2027-01-31")
    first = on_terminal(anna_and_jan, "next", "--no-color", "--today", "2027-01-31")
    again = on_terminal(anna_and_jan, "next", "--no-color", "--today", "2027-02-01")

    old = "The guide for Port is 91 days old: its facts were looked at on Sun 1 Nov 2026"
    assert [old in text for text in (young, piped.output, first, again)] == [False, False, True, False]
    assert first.endswith("ask whoever gave you this one.\n  relocate update FILE\n")


def test_where_newer_guides_are_is_what_the_pack_says(anna_and_jan, on_terminal, make_pack):
    for newer, told in (
        ("{url: https://example.org/guides}", "Newer guides are here: https://example.org/guides\n"),
        ("{ask: The harbour office}", "For a newer guide, ask: The harbour office\n"),
    ):
        make_pack("xx-port", {**PORT, "pack.yaml": f"{PORT['pack.yaml']}newer: {newer}\n"})
        (anna_and_jan.home / "state" / "seen.json").unlink(missing_ok=True)

        assert told in on_terminal(anna_and_jan, "next", "--no-color", "--today", "2027-01-31")
