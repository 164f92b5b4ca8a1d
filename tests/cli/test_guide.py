"""`relocate guide`: the local guide as one browses it, with a plan and without."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

START = (
    *("start", "xx-port", "--name", "Anna", "--partner", "Jan", "--move-date", "2027-02-01"),
    *("--answer", "citizenship:anna=other", "--answer", "citizenship:jan=xanadian", "--yes"),
)


@pytest.fixture
def at_harbour(harbour):
    assert harbour(*START).exit_code == 0
    return harbour


def test_people_see_the_sections_with_how_much_there_is(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "--no-color") == dedent("""\
        The guide for Port

        Articles, behind four doors
          work           1  jobs, tax and pay
          home           1  renting, buying, moving in
          life           0  papers, health, school, Swedish, everyday life
          company        0  starting, running, employing, receiving

        Whom, where, when
          contacts       3  whom to ask, and how to reach them
          places         1  where to go
          events         5  what is on, and when

        The Swedish you need
          words          2  the Swedish you meet
          phrases        2  what to say at a counter and on the telephone

        Coming and staying
          themes         2  why people come, and what stops them
          initiatives    4  who works on it, and what came to an end

        Open one with: relocate guide contacts. Look for a word with: relocate find WORD
        """)


def test_whom_a_task_sends_one_to_comes_first_then_ones_own_place(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "contacts", "--no-color") == dedent("""\
        Contacts in the guide for Port: 3

        For you
        The office                                                      +46 10 000 00 00
          office  Gives numbers.

        Port
        The harbour master                                              +46 10 000 00 01
          harbour-master  Knows every boat.
        The school                                                    school@example.org
          school  For children.

        See one whole with: relocate show office
        """)


def test_with_a_child_the_school_comes_first_and_the_others_stay(harbour):
    assert harbour(*START, "--child", "Mila:7").exit_code == 0

    result = harbour("guide", "contacts")

    assert [row.split("\t") for row in result.stdout.splitlines()] == [
        ["harbour-master", "The harbour master", "xx-port", "", ""],
        ["school", "The school", "xx-port", "you", ""],
        ["office", "The office", "xx", "you", ""],
    ]


def test_without_a_plan_a_place_is_named_and_nothing_is_for_you(harbour):
    lost, found = harbour("guide", "contacts"), harbour("guide", "contacts", "--place", "port")

    assert (lost.exit_code, lost.stdout) == (1, "")
    assert lost.stderr == dedent("""\
        Error: There is no plan yet.

        hint: Start with: relocate start norsjo. Or look without a plan: add --place
        norsjo
        """)
    assert [row.split("\t")[3] for row in found.stdout.splitlines()] == ["", "", ""]


def test_events_stand_by_their_next_day_and_those_that_are_over_come_last(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "events", "--no-color") == dedent("""\
        Events in the guide for Port: 5

        What is on                                                        all year round
          calendar  All year round
        Fish market                                          Sat 28 Nov 2026 (in 5 days)
          fish-market  Every Saturday
        Winter fair                      Thu 4 Feb 2027 (in 10 weeks), to Sat 6 Feb 2027
          winter-fair  The first Thursday to Saturday in February
        Regatta                                                   some time in July 2027
          regatta  A weekend in July, every year

        Over
        Opening of the library
          opening  In May 2025

        See one whole with: relocate show calendar
        """)


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        ("5d", ["calendar", "fish-market"]),
        ("4d", ["calendar"]),
        ("11w", ["calendar", "fish-market", "winter-fair"]),
        ("3 months", ["calendar", "fish-market", "winter-fair"]),
        ("1y", ["calendar", "fish-market", "winter-fair", "regatta"]),
    ],
)
def test_within_a_time_only_what_is_on_until_then(at_harbour, within: str, expected: list[str]):
    result = at_harbour("guide", "events", "--within", within)

    assert (result.exit_code, [row.split("\t")[0] for row in result.stdout.splitlines()]) == (0, expected)


def test_a_time_that_is_none_and_a_section_without_days_are_told(at_harbour):
    wrong, elsewhere = (
        at_harbour("guide", "events", "--within", "soon"),
        at_harbour("guide", "--within", "30d"),
    )

    assert (wrong.exit_code, wrong.stderr) == (
        2,
        "Error: 'soon' is not a length of time.\n\nhint: Write it like this: --within 30d, 6w or 3m\n",
    )
    assert (elsewhere.exit_code, elsewhere.stderr) == (
        2,
        "Error: --within goes with: relocate guide events\n\nhint: See: relocate guide --help\n",
    )


def test_words_stand_from_a_to_z(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "words", "--no-color") == dedent("""\
        Words in the guide for Port: 2

        fyr                       lighthouse
        kaj                       quay

        See one whole with: relocate show fyr
        """)


def test_phrases_for_a_task_on_the_list_come_first(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "phrases", "--no-color") == dedent("""\
        Phrases in the guide for Port: 2

        For you
        Book a time                                                          book-a-time
          Jag vill boka en tid.
            I want to book a time.

        Anywhere
        Ask the way                                                          ask-the-way
          Var ligger kajen?
            Where is the quay?

        See one whole with: relocate show book-a-time
        """)


def test_articles_stand_behind_their_doors_and_fit_a_narrow_screen(at_harbour, on_terminal):
    assert on_terminal(at_harbour, "guide", "topics", "--no-color", columns=40) == dedent("""\
        Articles in the guide for Port: 2

        For you
        Fishing for a living
          fishing
          Permits and boats.

        Home
        A home by the sea
          a-home-by-the-sea
          Who lets houses, and what salt does …

        See one whole with: relocate show
        fishing
        """)


def test_an_initiative_ends_on_its_day_by_itself(at_harbour, on_terminal):
    before = on_terminal(at_harbour, "guide", "initiatives", "--no-color", "--today", "2026-12-31")
    after = on_terminal(at_harbour, "guide", "initiatives", "--no-color", "--today", "2027-01-01")

    assert before == dedent("""\
        Initiatives in the guide for Port: 4

        Under way
        New North                                                      until 31 Dec 2026
          new-north  Ten ports work together.

        No end is known
        The sea school                                                        since 2024
          sea-school  Knots for beginners.

        Ended
        Ferry friends                                                       it has ended
          ferry-friends  They wave.
        Welcome Port                                  Oct 2019 to Mar 2023: it has ended
          welcome-port  Neighbours who meet the ferry.

        See one whole with: relocate show new-north
        Start the same where you live: relocate help initiatives
        """)
    assert after == dedent("""\
        Initiatives in the guide for Port: 4

        No end is known
        The sea school                                                        since 2024
          sea-school  Knots for beginners.

        Ended
        Ferry friends                                                       it has ended
          ferry-friends  They wave.
        New North                                        until 31 Dec 2026: it has ended
          new-north  Ten ports work together.
        Welcome Port                                  Oct 2019 to Mar 2023: it has ended
          welcome-port  Neighbours who meet the ferry.

        See one whole with: relocate show sea-school
        Start the same where you live: relocate help initiatives
        """)


def test_json_has_every_record_as_the_pack_says_it_and_when_an_event_is_next(at_harbour):
    sections = json.loads(at_harbour("guide", "--json").stdout)
    events = json.loads(at_harbour("guide", "events", "--json", "--within", "30d").stdout)

    assert sections == {
        "schema": "relocate/guide/1",
        "place": "xx-port",
        "sections": {
            "work": 1,
            "home": 1,
            "life": 0,
            "company": 0,
            "topics": 2,
            "contacts": 3,
            "places": 1,
            "events": 5,
            "words": 2,
            "phrases": 2,
            "themes": 2,
            "initiatives": 4,
        },
    }
    assert {**events, "records": events["records"][1:]} == {
        "schema": "relocate/guide/1",
        "place": "xx-port",
        "section": "events",
        "records": [
            {
                "kind": "events",
                "id": "fish-market",
                "title": "Fish market",
                "for_you": False,
                "next": {"first": "2026-11-28", "last": "2026-11-28", "some_time": False},
                "record": {
                    "name": "Fish market",
                    "official": "Fisktorget",
                    "what": "Fish, fresh from the boats.",
                    "dates": "Every Saturday",
                    "repeats": "FREQ=WEEKLY;BYDAY=SA",
                    "place": "quay",
                    "sources": [{"url": "https://example.org/market", "read": "2026-11-01"}],
                    "pack": "xx-port",
                },
            }
        ],
    }


def test_an_unknown_section_is_told_with_those_there_are(at_harbour):
    result = at_harbour("guide", "contact")

    assert result.exit_code == 2
    assert "contacts" in result.stderr
