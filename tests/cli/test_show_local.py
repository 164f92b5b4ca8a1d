"""`relocate show`: everything of the local guide, whole."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

START = (
    *("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01"),
    *("--answer", "citizenship:anna=xanadian", "--yes"),
)


@pytest.fixture
def shown(harbour, on_terminal):
    """What `show` writes on a terminal about a record of the harbour's guide."""
    assert harbour(*START).exit_code == 0

    def show(*arguments: str, columns: int = 80) -> str:
        return on_terminal(harbour, "show", *arguments, "--no-color", columns=columns)

    return show


def test_an_old_page_with_a_telephone_number_means_phone_first(shown):
    assert shown("harbour-master") == dedent("""\
        The harbour master
        harbour-master (contact)

        Knows every boat.

        Phone:     +46 10 000 00 01
        Languages: Swedish, Finnish

        Read 7 Jan 2026 on example.org, page dated 2019: that is long ago, so phone
        first.
        """)


def test_what_was_read_long_ago_sends_one_to_the_page(shown):
    assert shown("quay", "--today", "2028-11-02").splitlines()[-1] == (
        "Read 1 Nov 2026 on example.org: look at the page first, or phone."
    )


def test_an_event_says_when_it_is_next_and_where(shown):
    assert shown("fish-market") == dedent("""\
        Fish market
        fish-market (event)

        Fish, fresh from the boats.

        Officially: Fisktorget
        When:       Every Saturday
        Next:       Sat 28 Nov 2026 (in 5 days)
        Where:      The quay (quay)

        Read 1 Nov 2026 on example.org.
        """)


@pytest.mark.parametrize(
    ("event", "today", "words"),
    [
        ("winter-fair", "2026-11-23", "Thu 4 Feb 2027 (in 10 weeks), to Sat 6 Feb 2027"),
        ("winter-fair", "2027-02-04", "now, until Sat 6 Feb 2027"),
        ("winter-fair", "2027-02-06", "today"),
        ("winter-fair", "2027-02-07", "Thu 3 Feb 2028 (in 12 months), to Sat 5 Feb 2028"),
        ("regatta", "2026-11-23", "some time in July 2027"),
        ("regatta", "2027-07-31", "some time in July 2027"),
        ("regatta", "2027-08-01", "some time in July 2028"),
        ("opening", "2025-05-09", "today"),
        ("opening", "2025-05-10", "it is over"),
    ],
)
def test_the_next_day_of_an_event_follows_the_calendar(shown, event: str, today: str, words: str):
    lines = shown(event, "--today", today).splitlines()

    assert next(line for line in lines if line.startswith("Next:")).split(maxsplit=1)[1] == words


def test_a_word_says_what_it_means(shown):
    assert shown("kaj") == dedent("""\
        kaj
        kaj (word)

        quay

        Where boats lie.

        Also: kajen, pier

        Read 1 Nov 2026 on example.org.
        """)


def test_a_phrase_says_what_one_may_hear_and_for_which_task_it_is(shown):
    assert shown("book-a-time") == dedent("""\
        Book a time
        book-a-time (phrase)

        On the telephone

          Jag vill boka en tid.
            I want to book a time.

        You may hear
          Passar det på tisdag?
            Does Tuesday suit you?

        For: Register your address (register:anna)
        """)


def test_a_task_says_what_to_say_and_which_words_can_be_looked_up(shown):
    assert shown("register").split("\n\n")[-3:] == [
        "What to say\n  Jag vill boka en tid.\n    I want to book a time.",
        "Words: kaj. What one means: relocate show kaj",
        "Read 1 Nov 2026 on example.org.\n",
    ]


def test_a_theme_says_what_helps(shown):
    assert shown("sea") == dedent("""\
        The sea
        sea (theme)
        What draws people

        People come for the sea.

        What helps: Ask for a berth early.
        Tasks:      Pack your bags (pack-bags)

        Read 1 Nov 2026 on example.org.
        """)


def test_an_initiative_says_from_when_until_when_and_what_there_is_now(shown):
    assert shown("welcome-port") == dedent("""\
        Welcome Port
        welcome-port (initiative)

        Neighbours who meet the ferry.

        By:          The harbour association
        When:        Oct 2019 to Mar 2023: it has ended
        Today:       Ask the harbour master.
        Whom to ask: The harbour master (harbour-master)

        Read 1 Nov 2026 on example.org.

        To start the same where you live: relocate help initiatives
        """)


ARTICLE = """\
A home by the sea
a-home-by-the-sea (article)
Home

Ask at the kaj first. Few houses are advertised.

What salt does

- Windows grow blind.
- Locks rust, so oil them.

Read the advice (https://example.org/salt).

On your list: Pack your bags (pack-bags)
Whom to ask:  The harbour master (harbour-master)
Where:        The quay (quay)

Read more
    Houses to let
    https://example.org/houses/list

Words: kaj. What one means: relocate show kaj

Read 1 Nov 2026 on example.org.
"""


def test_an_article_reads_as_paragraphs_with_what_it_leads_to(shown):
    assert shown("a-home-by-the-sea") == ARTICLE


def test_an_article_wraps_at_forty_columns_and_keeps_to_a_readable_width_at_a_hundred(
    harbour, on_terminal, make_pack
):
    head = "title: T\ndoor: life\nsummary: S.\nsources: [{url: https://example.org/x, read: 2026-11-01}]\n"
    text = "- " + "The sea gives and the sea takes. " * 4
    make_pack(
        "xx-port", {"pack.yaml": "name: Port\nextends: xx\n", "topics/t.md": f"---\n{head}---\n{text}\n"}
    )

    narrow = on_terminal(harbour, "show", "t", "--place", "xx-port", "--no-color", columns=40)
    wide = on_terminal(harbour, "show", "t", "--place", "xx-port", "--no-color", columns=100)

    assert narrow.splitlines()[4:8] == [
        "- The sea gives and the sea takes. The",
        "  sea gives and the sea takes. The sea",
        "  gives and the sea takes. The sea gives",
        "  and the sea takes.",
    ]
    assert wide.splitlines()[4:6] == [
        "- The sea gives and the sea takes. The sea gives and the sea takes. The sea",
        "  gives and the sea takes. The sea gives and the sea takes.",
    ]


def test_what_was_begun_but_not_written_is_no_stop_for_programs(harbour):
    found = json.loads(harbour("show", "a-home-by-the-sea", "--place", "xx-port", "--json").stdout)

    assert (found["kind"], found["record"]["door"], found["record"]["body"]) == (
        "topics",
        "home",
        [
            "Ask at the *kaj* first. Few houses are advertised.",
            "## What salt does",
            "- Windows grow blind.",
            "- Locks rust, so oil them.",
            "Read [the advice](https://example.org/salt).",
        ],
    )


def test_all_of_it_is_found(harbour):
    found = {
        word: harbour("find", word, "--place", "xx-port").stdout.split("\t")[1]
        for word in ("soup", "pier", "tisdag", "boka", "blind", "berth", "association", "lighthouse")
    }

    assert found == {
        "soup": "winter-fair",
        "pier": "kaj",
        "tisdag": "book-a-time",
        "boka": "book-a-time",
        "blind": "a-home-by-the-sea",
        "berth": "sea",
        "association": "welcome-port",
        "lighthouse": "fyr",
    }
