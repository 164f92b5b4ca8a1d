"""`relocate say`: what to say at a counter, in two languages, and of one's own only what was allowed."""

from __future__ import annotations

import json
import stat
from textwrap import dedent

import pytest

from tests.cli.conftest import LOCAL
from tests.cli.terminals import Terminal
from tests.page_reader import HOSTILE, Reader


@pytest.fixture
def anna(harbour):
    """Anna and Jan, with a local guide that has phrases."""
    people = ("--name", "Anna", "--child", "Åke:2019-03-07", "--move-date", "2027-02-01")
    result = harbour("start", "xx-port", *people, "--answer", "citizenship=other", "--yes")
    assert result.exit_code == 0, result.output
    return harbour


def test_two_languages_stand_side_by_side(anna):
    result = anna("say", "register:anna", "--text")

    assert (result.exit_code, result.stdout) == (0, dedent("""\
        What it is about                         Vad det gäller
        Register your address                    Register your address [en]

        What to say                              Vad du kan säga
        I want to book a time.                   Jag vill boka en tid.

        What they may ask or answer              Vad de kan fråga eller svara
        Does Tuesday suit you?                   Passar det på tisdag?

        Words                                    Ord
        Quay                                     Kaj

        """))  # fmt: skip


def test_what_was_to_stand_on_the_card_and_is_not_known_is_told(anna):
    result = anna("say", "register:anna", "--show", "born", "--show", "move", "--text")

    assert result.stderr == "Not exactly known, so not on the card: the date of birth.\n"
    assert "tjugohundratjugosju" in result.stdout


def test_in_forty_columns_they_stand_under_one_another(anna):
    result = anna("say", "register:anna", "--names", "--text", COLUMNS="40")

    assert result.stdout == dedent("""\
        What it is about · Vad det gäller
        Register your address [en]
            Register your address

        What to say · Vad du kan säga
        Jag vill boka en tid.
            I want to book a time.

        What they may ask or answer · Vad de kan
        fråga eller svara
        Passar det på tisdag?
            Does Tuesday suit you?

        About me · Om mig
        Namn: Anna. A som i Adam, N som i
        Niklas, N som i Niklas, A som i Adam
            Name: Anna. A as in Alfa, N as in
            November, N as in November, A as in
            Alfa

        Words · Ord
        Kaj
            Quay

        """)


def test_a_task_says_what_to_bring_and_without_a_phrase_what_one_comes_for(anna):
    rows = anna("say", "apply").stdout

    assert rows == (
        "about\tApply for a permit\tApply for a permit [en]\n"
        "say\tI come about this: Apply for a permit.\tJag kommer för det här: Apply for a permit [en].\n"
        "bring\tPassport\tPassport [en]\n"
    )


def test_nothing_of_ones_own_is_shown_unless_it_was_allowed(anna):
    silent = anna("say", "register", "--person", "all").stdout
    named = anna("say", "register:ake", "--names").stdout
    born = anna("say", "register:ake", "--show", "born", "--show", "move").stdout

    assert "Anna" not in silent
    assert (
        "own\tName: Åke. Å, K as in Kilo, E as in Echo\tNamn: Åke. Å som i Åke, K som i Kalle, E som i Erik"
        in named
    )
    assert [row for row in born.splitlines() if row.startswith("own")] == [
        "own\tBorn 2019-03-07: the seventh of March twenty nineteen. "
        "The first six digits of the personnummer: nineteen, zero three, zero seven"
        "\tFödd 2019-03-07: den sjunde mars tjugohundranitton. "
        "Personnumrets sex första siffror: nitton, noll tre, noll sju",
        "own\tMove: 2027-02-01, the first of February twenty twenty-seven"
        "\tFlytt: 2027-02-01, den första februari tjugohundratjugosju",
    ]


def test_on_a_terminal_each_answer_is_asked_for(anna):
    world = {**anna.environment, "TERM": "xterm", "NO_COLOR": "1"}
    terminal = Terminal(["-m", "relocate_cli", "say", "register:ake"], world, 200, 40)

    for shown, keys in [
        ("Show the name on the card, spelled (Åke)? [y/N]", "\n"),
        ("Show the date of birth (Åke)? [y/N]", "y\n"),
        ("Show the day of the move? [y/N]", "n\n"),
        ("the seventh of March", ""),
    ]:
        terminal.until(shown)
        terminal.press(keys)

    assert "Name:" not in terminal.settled()
    assert "Move:" not in terminal.text


def test_it_works_without_a_plan_and_for_a_phrase(harbour):
    result = harbour("say", "ask-the-way", "--place", "xx-port")

    assert result.stdout.splitlines() == [
        "about\tAsk the way\tAsk the way [en]",
        "say\tWhere is the quay?\tVar ligger kajen?",
    ]


def test_a_swede_gets_english_beside(anna):
    document = json.loads(anna("say", "register:anna", "--lang", "sv", "--json").stdout)

    assert document["languages"] == ["sv", "en"]
    assert document["parts"][1]["texts"] == [["Jag vill boka en tid.", "I want to book a time."]]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("register", "--with", "en"), "That is your own language."),
        (("register", "--with", "xx"), "relocate does not speak 'xx' yet."),
        (("quay",), "There is a card for tasks and phrases only; quay is neither."),
        (("regster",), "There is nothing called 'regster' in the guide."),
    ],
)
def test_what_cannot_be_said_is_told(anna, arguments, said):
    result = anna("say", *arguments)

    assert result.exit_code in {1, 2}
    assert result.stderr.startswith(f"Error: {said}")


def test_big_print_is_a_page_of_text_that_nobody_else_can_read(anna, make_pack, tmp_path):
    phrases = LOCAL["phrases.yaml"].replace("I want to book a time.", f"'{HOSTILE}'")
    make_pack("xx-port", {**LOCAL, "phrases.yaml": phrases})
    file = tmp_path / "card.html"

    result = anna("say", "register:anna", "-o", str(file))

    assert (result.exit_code, result.stdout) == (0, "")
    page = Reader(file.read_text("utf-8"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert HOSTILE in page.words
    assert {"script", "img", "a", "link"} & {*page.elements} == set()
    assert ("lang", "sv") in page.attributes
    assert anna("say", "register:anna", "-o", str(file)).exit_code == 1
