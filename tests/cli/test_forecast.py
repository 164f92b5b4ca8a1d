"""How the move goes on; today is 23 November 2026, a Monday."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

ISLAND = {
    "pack.yaml": "name: Island\nextends: xx\n",
    "tasks/ferry.yaml": dedent("""\
        title: Book the ferry
        phase: before
        due: {by: 2 weeks before move, kind: advice}
        why: It is full in summer.
        do: [Book.]
        sources: [{url: https://example.org/ferry, read: 2026-11-01}]
        """),
}
CARD = {
    "tasks/card.yaml": dedent("""\
        title: Order the card
        phase: there
        for: each person
        needs: [number]
        gives: [card]
        takes: 2-3 weeks
        why: Shops ask for it.
        do: [Order it.]
        sources: [{url: https://example.org/card, read: 2026-11-01}]
        """),
    "papers.yaml": COUNTRY["papers.yaml"] + "card: {title: Card}\n",
}


@pytest.fixture
def anna(relocate, make_pack):
    """Anna, who needs a permit, then a number, then a card."""
    make_pack("xx", {**COUNTRY, **CARD})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    make_pack("xx-island", ISLAND)
    told = ("--name", "Anna", "--move-date", "2027-02-01", "--answer", "citizenship=other", "--yes")
    assert relocate("start", "xx-port", *told).exit_code == 0
    relocate.environment["LANG"] = "C"
    return relocate


def test_without_a_day_of_the_move_it_says_from_when_all_is_counted(relocate, make_pack):
    make_pack("xx", {**COUNTRY, **CARD})
    make_pack("xx-port", {"pack.yaml": "name: Port\nextends: xx\n"})
    relocate("start", "xx-port", "--name", "Anna", "--answer", "citizenship=other", "--yes")

    told = [relocate("forecast", *id, "--text", COLUMNS="120").stdout for id in ((), ("card",))]

    assert ["The day of your move is not known, so all is counted from today." in text for text in told] == [
        True, True,
    ]  # fmt: skip


def test_the_weeks_show_when_to_begin_how_long_one_waits_and_the_last_days(anna, on_terminal):
    assert on_terminal(anna, "forecast", "--no-color", "--quiet") == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 4 done

        1 task may join your list. Answer what is open with:
          relocate start

        The longest chain
        [ ] Apply for a permit · Anna
            apply:anna  from Mon 23 Nov 2026, wait 2-6 weeks, over between Mon 7 Dec
            2026 and Mon 4 Jan 2027
        [.] Register your address · Anna
            register:anna  from Mon 1 Feb 2027
        [.] Order the card · Anna
            card:anna  from Mon 1 Feb 2027, wait 2-3 weeks, over between Mon 15 Feb 2027
            and Mon 22 Feb 2027

                                                 Dec Jan  Feb
        Before you move
         +Apply for a permit · Anna      7 Dec  ==!~~~~   |
          Pack your bags                 29 Jan ---------*|
        When you are there
         +Register your address · Anna   8 Feb            -!
         +Order the card · Anna                           ===~

        - can be begun  = waiting, at least  ~ waiting, at most  ? no source tells how
        long  * last good day to begin  ! last day by law  > later  ! at risk, where it
        stands before a title  + longest chain  | move Mon 1 Feb 2027
        One column is one week.
        """)


def test_on_a_narrow_screen_each_bar_stands_below_its_title(anna, on_terminal):
    screen = on_terminal(anna, "forecast", "--no-color", "--quiet", columns=40)

    assert max(map(len, screen.splitlines())) <= 40
    assert screen.splitlines()[-19:-7] == [
        "          Dec Jan  Feb",
        "Before you move",
        " +Apply for a permit · Anna",
        "  7 Dec  ==!~~~~   |",
        "  Pack your bags",
        "  29 Jan ---------*|",
        "When you are there",
        " +Register your address · Anna",
        "  8 Feb            -!",
        " +Order the card · Anna",
        "                   ===~",
        "",
    ]


def test_where_a_month_is_narrower_than_its_name_every_second_is_named(anna, on_terminal):
    anna("start", "--move-date", "2027-10-15", "--yes")

    screen = on_terminal(anna, "forecast", "--no-color", "--quiet")
    narrow = on_terminal(anna, "forecast", "--no-color", "--quiet", columns=40)

    assert screen.splitlines()[-12:-10] == [f"{'':42}Jan  Mar May Jul  Sep", "Before you move"]
    assert narrow.splitlines()[-19:-17] == [f"{'':11}Jan  Mar May Jul  Sep", "Before you move"]


def test_a_long_name_of_a_month_keeps_its_distance_from_the_bar(anna, on_terminal):
    anna("start", "--move-date", "2027-04-01", "--yes")

    screen = on_terminal(anna, "forecast", "--lang", "sv", "--no-color", "--quiet", columns=40)

    assert "  29 mars ------------------*" in screen.splitlines()


def test_no_sign_of_a_bar_is_beyond_ascii_where_the_locale_knows_no_more(anna, on_terminal):
    plain = on_terminal(anna, "forecast", "--no-color", LANG="C", LC_ALL="C")
    drawn = on_terminal(anna, "forecast", "--no-color", LANG="sv_SE.UTF-8", LC_ALL="")

    assert plain.replace("·", "").isascii()
    assert "█" in drawn


def test_whoever_listens_gets_the_weeks_in_sentences(anna, on_terminal):
    screen = on_terminal(anna, "forecast", "--accessible", "--no-color", "--quiet")

    assert screen.splitlines()[-4:] == [
        "    register:anna  from Mon 1 Feb 2027",
        "[.] Order the card · Anna",
        "    card:anna  from Mon 1 Feb 2027, wait 2-3 weeks, over between Mon 15 Feb 2027",
        "    and Mon 22 Feb 2027",
    ]


def test_one_paper_says_when_it_is_held_and_by_which_way(anna, on_terminal):
    assert on_terminal(anna, "forecast", "card", "--no-color") == dedent("""\
        Card · Anna
        between Mon 15 Feb 2027 and Mon 22 Feb 2027 (2 to 3 weeks after the move)
        By this way:
        [ ] Apply for a permit · Anna
            apply:anna  from Mon 23 Nov 2026, wait 2-6 weeks, over between Mon 7 Dec
            2026 and Mon 4 Jan 2027
        [.] Register your address · Anna
            register:anna  from Mon 1 Feb 2027
        [.] Order the card · Anna
            card:anna  from Mon 1 Feb 2027, wait 2-3 weeks, over between Mon 15 Feb 2027
            and Mon 22 Feb 2027

        """)


def test_what_is_held_or_comes_from_nothing_is_said_so(anna, on_terminal):
    lacking = on_terminal(anna, "forecast", "passport", "--no-color")
    anna("have", "passport")
    held = on_terminal(anna, "forecast", "passport", "--no-color")

    assert (lacking, held) == (
        "Passport · Anna\nget it yourself by Mon 7 Dec 2026 (in 14 days)\n\n",
        "Passport · Anna\nYou have it.\n\n",
    )


def test_rows_have_iso_dates(anna):
    rows = [line.split("\t") for line in anna("forecast", "--plain").stdout.splitlines()]
    steps = [line.split("\t") for line in anna("forecast", "card", "--plain").stdout.splitlines()]

    assert rows == [
        ["apply:anna", "before", "2026-11-23", "2026-12-07", "2027-01-04", "2026-12-07", "2026-12-07", "law",
         "chain", "", "Apply for a permit", "Anna"],
        ["pack-bags", "before", "2026-11-23", "2026-11-23", "2026-11-23", "2027-01-29", "2027-01-29", "",
         "", "", "Pack your bags", ""],
        ["register:anna", "there", "2027-02-01", "2027-02-01", "2027-02-01", "2027-02-08", "2027-02-08",
         "law", "chain", "", "Register your address", "Anna"],
        ["card:anna", "there", "2027-02-01", "2027-02-15", "2027-02-22", "", "", "", "chain", "",
         "Order the card", "Anna"],
    ]  # fmt: skip
    assert steps == [
        ["card:anna", "apply:anna", "2026-11-23", "2026-12-07", "2027-01-04", ""],
        ["card:anna", "register:anna", "2027-02-01", "2027-02-01", "2027-02-01", ""],
        ["card:anna", "card:anna", "2027-02-01", "2027-02-15", "2027-02-22", ""],
    ]


def test_what_if_tells_what_would_change_and_changes_nothing(anna, on_terminal):
    saved = {path.name: path.read_bytes() for path in (anna.home / "data").iterdir()}

    screen = on_terminal(anna, "forecast", "--if", "move=2027-03-01", "--if", "pet=yes", "--no-color")
    place = on_terminal(anna, "forecast", "card", "--place", "xx-island", "--no-color")

    assert screen == dedent("""\
        New on your list
          + Vaccinate your pet
        Other dates
          ~ Apply for a permit · Anna: Mon 7 Dec 2026, now Mon 4 Jan 2027
          ~ Register your address · Anna: Mon 8 Feb 2027, now Mon 8 Mar 2027
          ~ Pack your bags: Fri 29 Jan 2027, now Fri 26 Feb 2027

        Only thought through: nothing was changed.
        """)
    assert place == dedent("""\
        card:anna
            now: between Mon 15 Feb 2027 and Mon 22 Feb 2027 (2 to 3 weeks after the
            move)
            then: between Mon 15 Feb 2027 and Mon 22 Feb 2027 (2 to 3 weeks after the
            move)

        New on your list
          + Book the ferry                                  begin by 18 Jan (in 8 weeks)

        Only thought through: nothing was changed.
        """)
    assert {path.name: path.read_bytes() for path in (anna.home / "data").iterdir()} == saved


def test_somebody_more_can_be_thought_of(anna):
    document = json.loads(anna("forecast", "--if", "child=Mila:4", "--json").stdout)

    assert document["changed"]["came"] == ["register:mila", "card:mila"]
    assert json.loads(anna("people", "--json").stdout)["members"][-1]["name"] == "Anna"


def test_unknown_questions_answers_places_and_papers_are_refused_by_name(anna):
    refused = [
        anna("forecast", *words)
        for words in (
            ("--if", "mvoe=2027-03-01"),
            ("--if", "citizenship=martian"),
            ("--if", "pet=dog"),
            ("--if", "move"),
            ("--place", "xx-prot"),
            ("crad",),
        )
    ]

    assert [(one.exit_code, one.stderr) for one in refused] == [
        (2, "Error: There is no question 'mvoe'.\n\nhint: Did you mean move?\n"),
        (
            2,
            "Error: 'martian' is not an answer to: Which citizenship do you have?\n\n"
            "hint: Did you mean xanadian, other?\n",
        ),
        (2, "Error: 'dog' is not an answer to: Do you bring a pet?\n\nhint: Did you mean yes, no?\n"),
        (
            2,
            "Error: 'move' is not a question with its answer.\n\n"
            "hint: Write it like this: --if move=2027-04-01\n",
        ),
        (1, "Error: There is no guide for 'xx-prot'.\n\nhint: Did you mean xx-port?\n"),
        (1, "Error: There is no task 'crad'.\n\nhint: Did you mean card?\n"),
    ]
