"""`relocate pack words`: what a pack may name is at hand, with its revisions and what it means."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY, PORT


@pytest.fixture
def port(relocate, make_pack):
    make_pack("xx", COUNTRY)
    return relocate, str(make_pack("xx-port", PORT))


def test_questions_stand_with_their_answers(port, on_terminal):
    relocate, folder = port

    shown = on_terminal(relocate, "pack", "words", "questions", "--pack", folder, "--no-color")

    assert shown == dedent("""\
        questions
          move                      Which day do you move?                            xx
          citizenship               Which citizenship do you have?                    xx
            xanadian                Xanadian
            other                   Another
          pet                       Do you bring a pet?                               xx
            yes
            no
        """)


def test_tasks_stand_with_what_a_change_of_them_begins_with(port):
    relocate, folder = port

    rows = relocate("pack", "words", "tasks", "--pack", folder).stdout.splitlines()

    assert rows[0] == "tasks\tapply\txx/apply@1\tApply for a permit"


def test_a_word_finds_what_has_it_in_its_id_its_title_or_its_answers(port):
    relocate, folder = port

    found = json.loads(relocate("pack", "words", "PERMIT", "--pack", folder, "--json").stdout)
    nothing = relocate("pack", "words", "zebra", "--pack", folder)

    assert [(word["kind"], word["id"], word["rev"]) for word in found["words"]] == [
        ("tasks", "apply", 1),
        ("papers", "permit", None),
    ]
    assert (nothing.exit_code, nothing.stderr) == (
        1,
        "There is no such word. The kinds: relocate pack words\n",
    )


def test_alone_it_says_which_kinds_there_are(port):
    relocate, folder = port

    rows = relocate("pack", "words", "--pack", folder).stdout.splitlines()

    assert rows[:2] == ["phases\t2", "questions\t3"]
