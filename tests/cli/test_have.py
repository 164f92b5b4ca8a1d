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
        Take it back: relocate have --not passport --person anna
        """)
    assert lost == dedent("""\
        [ ] Passport
            passport  needed for apply:anna
        Take it back: relocate have passport:anna
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
