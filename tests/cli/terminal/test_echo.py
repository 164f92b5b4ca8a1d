"""What is typed while something is worked out waits for the next question, and is shown there alone."""

from __future__ import annotations

import sys

import pytest

pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

TWO_QUESTIONS = """\
import sys, termios, time
from pathlib import Path
from relocate_cli.cli.interviewing.line_editor import typed_line
from relocate_cli.cli.terminal.echo import give_back_echo

first = typed_line("one?")
print("working", flush=True)
while not Path(sys.argv[1]).exists():
    time.sleep(0.01)
second = typed_line("two?")
give_back_echo()
print(first, second, bool(termios.tcgetattr(0)[3] & termios.ECHO))
"""


def test_what_is_typed_ahead_is_shown_behind_its_question_only(relocate, tmp_path):
    ready = tmp_path / "ready"
    command = ["-c", TWO_QUESTIONS, str(ready)]
    child = pexpect.spawn(sys.executable, command, env=relocate.environment, encoding="utf-8", timeout=30)
    child.expect_exact("one?")
    child.send("a\r")
    child.expect_exact("working\r\n")
    child.send("b\r")
    ready.touch()
    child.expect(pexpect.EOF)

    assert child.before == "two?b\r\na b True\r\n"
