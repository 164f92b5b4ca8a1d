"""A check-in in a real terminal: by typed lines, with the arrow keys, and stopped in the middle."""

from __future__ import annotations

import json
import sys
from textwrap import dedent

import pytest

pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")


@pytest.fixture
def begin(settled):
    """Begin `relocate checkin` in a terminal."""
    children = []

    def run(*arguments: str, columns: int = 80):
        world = {**settled.environment, "TERM": "xterm-256color", "NO_COLOR": "1"}
        del world["COLUMNS"]
        settings = {"env": world, "encoding": "utf-8", "timeout": 20, "dimensions": (40, columns)}
        child = pexpect.spawn(sys.executable, ["-m", "relocate_cli", "checkin", *arguments], **settings)
        children.append(child)
        return child

    yield run
    for child in children:
        child.close(force=True)


def talk(child, *pairs: tuple[str, str]) -> None:
    for prompt, typed in pairs:
        child.expect_exact(prompt)
        child.send(typed)


def kept(settled) -> dict:
    document = json.loads(settled("checkin", "--show", "--wave", "m03", "--json").stdout)
    questions = document["checkins"][0]["questions"]
    return {one["id"]: one["answer"] for one in questions if one["answer"] is not None or one["passed_over"]}


def test_typed_lines_go_back_explain_and_pass_over(begin, settled):
    child = begin("--accessible")

    child.expect_exact("1 of 4  Why here?")
    before = child.before.replace("\r\n", "\n")
    talk(child, ("[pass over]:", "?\r"), ("What weighed most.", ""), ("[pass over]:", "1 2 3\r"))
    talk(child, ("Choose at most 2.", ""), ("[pass over]:", "1 2\r"), ("2 of 4  Where first?", ""))
    talk(child, ("[pass over]:", "b\r"), ("1 of 4", ""), ("[The sea; A home]:", "\r"))
    talk(child, ("2 of 4", ""), ("[pass over]:", "\r"), ("With your home:", "9\r"))
    talk(child, ("Give a number from 1 to 5.", ""), ("With your home:", "4 -\r"))
    talk(child, ("What would you tell others?", ""), ("[pass over]:", "Come in March.\r"))
    child.expect_exact("Thank you. 3 answers are kept.")

    assert before == dedent("""\
        After three months
        4 questions, about five minutes.
        You can pass over every question, stop, and go on another day.
        What you answer is kept with your list, on this computer.
        Nobody sees it unless you share it yourself, and then without names.

        """)
    assert kept(settled) == {
        "drivers": ["sea", "home"],
        "first-home": None,
        "content": {"home": 4},
        "tell": "Come in March.",
    }


def test_arrow_keys_choose_and_q_stops_for_today(begin, settled):
    child = begin()
    talk(child, ("q stop for today", " \r"), ("Where first?", ""), ("q stop for today", "q"))
    child.expect_exact("Go on another day with: relocate checkin --wave m03")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0
    assert kept(settled) == {"drivers": ["sea"]}
    talk(begin(), ("1 of 3  Where first?", ""))


def test_ctrl_c_keeps_what_was_answered_and_says_how_to_go_on(begin, settled):
    child = begin("--accessible")
    talk(child, ("[pass over]:", "sea\r"), ("Where first?", ""))
    child.sendintr()
    child.expect_exact("Stopped. What you answered is saved.")
    child.expect_exact("Go on where you were with: relocate checkin --wave m03")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130
    assert kept(settled) == {"drivers": ["sea"]}


def test_one_that_was_answered_is_gone_through_again_only_if_somebody_says_so(begin, settled):
    settled("checkin", "--answer", "drivers=sea", "--yes")

    child = begin("--accessible", "--wave", "m03")
    child.expect_exact("You answered this in November 2026. Go through it again?")
    talk(child, ("[y/N]", "\r"), ("Nothing was changed.", ""))
    child = begin("--accessible", "--wave", "m03")
    talk(child, ("[y/N]", "y\r"), ("[The sea]:", "3\r"), ("[pass over]:", "q\r"), ("Stopped.", ""))

    assert kept(settled)["drivers"] == ["job"]


def test_a_file_is_shown_and_what_one_would_rather_not_say_is_left_out(begin, settled, tmp_path):
    settled("checkin", "--answer", "drivers=sea", "--answer", "first-home=hut", "--yes")
    path = tmp_path / "a.json"

    child = begin("share", "-o", str(path))
    talk(child, ("Enter for nothing:", "7\r"), ("There is no '7' in the file.", ""))
    talk(child, ("Enter for nothing:", "1 ages\r"), ("Enter for nothing:", "\r"), ("[y/N]", "y\r"))
    child.expect_exact("Written:")
    child.expect(pexpect.EOF)

    shared = json.loads(path.read_text())
    assert (shared["about"], shared["answers"]) == ({"household": "children"}, {"first-home": "hut"})


def test_nothing_is_written_when_somebody_says_no(begin, settled, tmp_path):
    settled("checkin", "--answer", "drivers=sea", "--yes")
    path = tmp_path / "a.json"

    child = begin("share", "-o", str(path))
    talk(child, ("Enter for nothing:", "\r"), ("Write this file? [y/N]", "\r"), ("Nothing was written.", ""))
    child.expect(pexpect.EOF)

    assert not path.exists()


def test_forty_columns_are_enough(begin):
    child = begin("--accessible", columns=40)
    child.expect_exact("[pass over]:")

    longest = max(len(row) for row in child.before.replace("\r", "").split("\n"))
    assert longest <= 40
