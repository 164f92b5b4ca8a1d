from __future__ import annotations

import json
from textwrap import dedent


def test_papers_show_who_holds_gives_and_needs_them(anna_and_jan, on_terminal):
    anna_and_jan("have", "passport", "--person", "Anna")

    screen = on_terminal(anna_and_jan, "have", "--no-color")

    assert screen == dedent("""\
        [x] Passport
            passport  held by Anna  needed for apply:anna
        [ ] Permit (tillstånd)
            permit  comes from apply:anna
        [ ] Number (nummer)
            number  comes from register:anna, register:jan

        Say that you have one: relocate have passport --person NAME
        """)


def test_a_paper_can_be_named_with_its_holder_and_given_back(anna_and_jan):
    held = anna_and_jan("have", "passport:anna", "--json")
    lost = anna_and_jan("have", "passport:anna", "--not", "--json")

    assert [json.loads(result.stdout)["papers"][0]["held_by"] for result in (held, lost)] == [["anna"], []]


def test_what_was_said_of_a_paper_is_followed_by_the_way_back(anna_and_jan, on_terminal):
    held = on_terminal(anna_and_jan, "have", "passport", "--person", "anna", "--no-color")
    lost = on_terminal(anna_and_jan, "have", "--not", "passport:anna", "--no-color")
    quiet = on_terminal(anna_and_jan, "have", "passport:anna", "--no-color", "--quiet")

    assert held == dedent("""\
        [x] Passport
            passport  held by Anna  needed for apply:anna
        Take it back: relocate undo
        """)
    assert lost == dedent("""\
        [ ] Passport
            passport  needed for apply:anna
        Take it back: relocate undo
        """)
    assert "Take it back" not in quiet


def test_whose_paper_it_is_must_be_said_when_there_are_several_adults(anna_and_jan):
    result = anna_and_jan("have", "passport")

    assert (result.exit_code, result.stderr) == (
        2, "Error: Whose paper is it?\n\nhint: Add --person NAME: Anna, Jan, or all.\n",
    )  # fmt: skip


def test_a_mistyped_paper_suggests_the_right_one(anna_and_jan):
    result = anna_and_jan("have", "pasport", "--person", "Anna")

    assert (result.exit_code, result.stderr) == (
        1, "Error: There is no paper 'pasport'.\n\nhint: Did you mean passport?\n",
    )  # fmt: skip


def test_an_ordered_paper_is_expected_between_two_days_and_what_gives_it_is_sent(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "have", "permit:anna", "--ordered", "--on", "2026-11-20", "--no-color")

    assert screen == dedent("""\
        [~] Permit (tillstånd)
            permit  comes from apply:anna
            Anna: ordered on Fri 20 Nov 2026, expected between Fri 4 Dec 2026 and Fri 1
            Jan 2027
        [~] Apply for a permit · Anna: sent on Fri 20 Nov 2026, answer expected between
            Fri 4 Dec 2026 and Fri 1 Jan 2027
        Take it back: relocate undo
        """)


def test_another_day_of_the_order_moves_when_it_is_expected_and_the_task_with_it(anna_and_jan):
    for day in ("2026-11-20", "2026-11-10"):
        anna_and_jan("have", "permit:anna", "--ordered", "--on", day)
    earlier = anna_and_jan("papers", "--text").stdout

    today = anna_and_jan("have", "permit:anna", "--ordered", "--text", COLUMNS="200").stdout

    assert "ordered on Tue 10 Nov 2026, expected between Tue 24 Nov 2026" in " ".join(earlier.split())
    assert today.count("on Mon 23 Nov 2026") == 2
    assert today.count("expected between Mon 7 Dec 2026 and") == 2


def test_the_paper_that_comes_makes_done_what_was_sent_and_one_undo_takes_both_back(anna_and_jan):
    anna_and_jan("have", "permit:anna", "--ordered")
    came = json.loads(anna_and_jan("have", "permit:anna", "--json").stdout)
    back = anna_and_jan("undo", "--json")
    now = json.loads(anna_and_jan("papers", "--json").stdout)["papers"]

    assert [(item["id"], item["state"]) for item in came["items"]] == [("apply:anna", "done")]
    assert json.loads(back.stdout)["undone"] == ["permit:anna", "apply:anna"]
    assert [(one["person"], one["state"]) for one in now if one["paper"] == "permit"] == [("anna", "ordered")]


def test_a_paper_that_was_not_ordered_after_all_is_missing_and_its_task_is_to_be_done(anna_and_jan):
    anna_and_jan("have", "permit:anna", "--ordered")

    missing = json.loads(anna_and_jan("have", "permit:anna", "--not", "--json").stdout)

    assert missing["papers"][0]["ordered"] == []
    assert [(item["id"], item["state"]) for item in missing["items"]] == [("apply:anna", "ready")]


def test_what_was_ordered_is_a_missing_paper_to_programs_that_know_of_no_orders(anna_and_jan):
    anna_and_jan("have", "passport:anna", "--ordered")

    lines = [
        json.loads(line)
        for path in (anna_and_jan.home / "data").glob("journal-*.jsonl")
        for line in path.read_text().splitlines()
    ]

    said = [
        {key: line[key] for key in ("do", "paper", "member", "ordered")} for line in lines if "paper" in line
    ]
    assert said == [{"do": "lack", "paper": "passport", "member": "anna", "ordered": "2026-11-23"}]


def test_an_order_contradicts_nothing_and_is_of_a_paper(anna_and_jan):
    both = anna_and_jan("have", "passport:anna", "--ordered", "--not")
    none = anna_and_jan("have", "--ordered")
    held = anna_and_jan("have", "passport:anna", "--on", "2026-11-01")
    later = anna_and_jan("have", "passport:anna", "--ordered", "--on", "2027-11-01")

    assert [(one.exit_code, one.stderr) for one in (both, none, held, later)] == [
        (2, "Error: A paper is either ordered or missing.\n\nhint: Say --ordered or --not.\n"),
        (2, "Error: Which paper? Name at least one.\n\nhint: See all papers with: relocate have\n"),
        (2, "Error: --on is the day you ordered a paper.\n\nhint: Add --ordered.\n"),
        (
            2,
            "Error: 2027-11-01 is still to come.\n\n"
            "hint: Say the day on which it happened: --on 2027-02-01\n",
        ),
    ]
