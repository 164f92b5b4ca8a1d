"""What is longer than the screen, in a real terminal with a real pager."""

from __future__ import annotations

import shutil

import pytest

terminals = pytest.importorskip("tests.cli.terminals")
pytestmark = pytest.mark.skipif(not shutil.which("less"), reason="this machine has no less")

PROMPT = "Space goes on, q ends"


@pytest.fixture
def terminal(anna_and_jan):
    """Begin a command in a terminal of 40 columns, and of 10 rows unless it is said."""

    def begin(*arguments: str, rows: int = 10, **environment: str):
        world = {**anna_and_jan.environment, "TERM": "xterm-256color"}
        del world["COLUMNS"], world["PAGER"]
        command = ["-m", "relocate_cli", *arguments]
        return terminals.Terminal(command, {**world, **environment}, 40, rows)

    return begin


@pytest.mark.parametrize("command", [("list",), ("show", "apply")])
def test_a_long_answer_begins_at_its_top_and_says_how_to_go_on_and_how_to_leave(terminal, command):
    window = terminal(*command)
    first = window.until(PROMPT)
    window.press(" ")
    second = window.until(lambda window: PROMPT in window.text and window.text != first)
    window.press("q")

    assert first.startswith(("Port, moving on", "Apply for a permit"))
    assert not second.startswith(("Port, moving on", "Apply for a permit"))
    assert window.end() == 0
    assert "Traceback" not in window.text


def test_colours_are_kept(terminal):
    window = terminal("list")
    window.until(PROMPT)
    window.press("q")
    window.end()

    assert b"\x1b[1;4mPort" in window.bytes


def test_ctrl_c_is_the_pagers_and_the_program_ends_when_one_leaves_it(terminal):
    window = terminal("list")
    window.until(PROMPT)
    window.press("\x03")
    for _again in range(5):  # less throws away what is typed while it is interrupted
        window.settled()
        if window.child.isalive():
            window.press("q")

    assert (window.end(), "Stopped" in window.text) == (0, False)


def test_less_is_told_nothing_more_by_whoever_has_told_it_something(terminal):
    window = terminal("list", LESS="-i -PsMINE")
    window.until("MINE")
    window.press("q")

    assert (window.end(), b"\x1b[1;4mPort" in window.bytes) == (0, True)


def test_in_swedish_the_prompt_is_one_that_less_can_show(terminal):
    window = terminal("list", "--lang", "sv", LC_ALL="C")
    window.until("Mellanslag visar mer, q avslutar")
    window.press("q")

    assert window.end() == 0


@pytest.mark.parametrize(
    "environment",
    [
        {"PAGER": ""},
        {"PAGER": "/nowhere/pager"},
        {"PAGER": '"'},
        {"PAGER": "false"},
        {"PAGER": "cat"},
        {"TERM": "dumb"},
        {"PATH": ""},
    ],
    ids=str,
)
def test_without_a_pager_all_of_it_is_there_at_once(terminal, environment):
    window = terminal("list", **environment)

    assert window.end() == 0
    assert b"moving on" in window.bytes
    assert b"not yet" in window.bytes
    assert b"Traceback" not in window.bytes


@pytest.mark.parametrize("option", ["--accessible", "--no-input", "--plain", "--json"])
def test_who_wants_lines_rows_or_no_questions_gets_no_pager(terminal, option):
    assert terminal("list", option).end() == 0


def test_a_setting_turns_the_pager_off(anna_and_jan, terminal):
    anna_and_jan("settings", "pager", "no")

    assert terminal("list").end() == 0


def test_what_fits_needs_no_pager(terminal):
    assert terminal("list", rows=60).end() == 0


def test_a_pager_that_reads_only_the_beginning_leaves_no_trace_of_it(terminal):
    window = terminal("list", "--no-color", PAGER="head -n 1")

    assert (window.end(), window.text.strip()) == (0, "Port, moving on Mon 1 Feb 2027 (in 10")
