from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

from tests.cli.terminals import Terminal

ROOT = Path(__file__).parents[3]
SCRIPT = """
from relocate_cli.cli.terminal.pick import pick
from relocate_cli.cli.screen import Screen
from relocate_cli.views.lines import Line
eu = ("eu", "Another country in the EU, or Liechtenstein")
options = [eu, ("uk", "The United Kingdom"), ("?", "I don't know")]
screen, head = Screen({}), (Line("1 of 9  Where from?"),)
screen.tell(*head)
"""


@pytest.fixture
def open_pick():
    """Ask with these settings in a terminal of this size, and print what was chosen."""
    opened = []

    def start(settings: str = "chosen=('uk',)", columns: int = 60, rows: int = 12) -> Terminal:
        world = {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "NO_COLOR": "1"}
        script = f"{SCRIPT}print(pick(screen, options, head=head, {settings}))\n"
        terminal = Terminal(["-c", script], world, columns, rows)
        opened.append(terminal)
        terminal.until("> ")
        return terminal

    yield start
    for terminal in opened:
        terminal.child.close(force=True)


def test_the_answer_chosen_before_is_the_one_enter_takes(open_pick):
    terminal = open_pick()
    assert terminal.settled().rstrip() == dedent("""\
        1 of 9  Where from?
          1. Another country in the EU, or Liechtenstein
        > 2. The United Kingdom
          3. I don't know
        Enter choose  ? help  b back""")
    assert (terminal.screen.cursor.y, terminal.screen.cursor.x) == (2, 2)
    terminal.press("\r")

    assert terminal.end() == 0
    assert terminal.text.rstrip() == dedent("""\
        1 of 9  Where from?
          > The United Kingdom
        ('uk',)""")


@pytest.mark.parametrize("keys", ["jj", "\x1b[B\x1b[B", "3", "\x1b[F", "k", "kjjj", "d"])
def test_arrows_letters_and_digits_lead_to_an_answer(open_pick, keys):
    terminal = open_pick("chosen=None")
    terminal.press(keys + "\r")

    assert terminal.end() == 0
    assert "('?',)" in terminal.text


def test_keys_typed_ahead_answer_the_next_question(open_pick):
    terminal = open_pick("chosen=None), pick(screen, options, head=head")
    terminal.press("j\r\x1b[B\x1b[B\r")

    assert terminal.end() == 0
    assert "('uk',) ('?',)" in terminal.text


def test_several_answers_are_ticked_with_space(open_pick):
    terminal = open_pick("chosen=('uk',), several=True")
    terminal.press("1 ")
    terminal.until("> 1. [x] Another")
    terminal.press("\r")

    assert terminal.end() == 0
    assert "('eu', 'uk')" in terminal.text


@pytest.mark.parametrize(("key", "name"), [("?", "?"), ("b", "back"), ("\x1b[D", "back")])
def test_help_and_back_take_the_options_away(open_pick, key, name):
    terminal = open_pick()
    terminal.press(key)

    assert terminal.end() == 0
    assert terminal.text.rstrip() == f"1 of 9  Where from?\n{name}"


@pytest.mark.parametrize("key", ["\x1b", "\x03", "\x04"])
def test_esc_and_ctrl_c_interrupt_and_give_the_terminal_back(open_pick, key):
    terminal = open_pick()
    terminal.press(key)

    assert terminal.end() != 0
    assert "KeyboardInterrupt" in terminal.text
    assert b"\x1b[?2004l\x1b[?25h" in terminal.bytes


def test_after_a_resize_the_question_begins_a_cleared_screen(open_pick):
    terminal = open_pick()
    terminal.resize(24, 8)

    assert terminal.until("> 2. The United").rstrip() == dedent("""\
        1 of 9  Where from?
          1. Another country in
             the EU, or
             Liechtenstein
        > 2. The United Kingdom
          3. I don't know
        Enter choose  ? help  b
        back""")
    terminal.press("j")
    terminal.until("> 3.")
    assert terminal.text.count("Where from?") == 1


def test_more_answers_than_rows_are_scrolled(open_pick):
    terminal = open_pick("chosen=None", columns=20, rows=4)
    terminal.press("3")

    assert "> 3. I don't know" in terminal.until("> 3.")
