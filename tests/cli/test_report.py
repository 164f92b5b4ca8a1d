"""When the program makes a mistake: a file says what is needed to mend it, and nothing of the household."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

BROKEN = """\
import sys
from relocate_cli.cli import run
from relocate_cli.usecases.household import marking

def mark_changes(desk, targets, kind, on):
    secret = repr(targets[0])
    try:
        return {}[secret]
    except KeyError:
        raise ValueError(f"not {secret}")

marking.mark_changes = mark_changes
sys.exit(run(sys.argv[1:]))
"""
"""The program with a mistake in it, which tells names."""


def broken(relocate, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BROKEN, *words]
    return subprocess.run(
        command, env=relocate.environment, capture_output=True, encoding="utf-8", check=False
    )


def test_a_mistake_of_ours_is_written_down_without_names_and_answers(anna_and_jan):
    result = broken(anna_and_jan, "done", "apply:anna", "--on", "2026-11-20")

    path = anna_and_jan.home / "state" / "mistake.txt"
    assert (result.returncode, result.stdout) == (1, "")
    assert "".join(result.stderr.split()) == "".join(
        "Error: relocate made a mistake: ValueError. What you ticked and answered is saved. "
        f"hint: What is needed to mend it stands in {path}, without names, notes and answers. "
        "Nothing was sent. To send it by hand: relocate help mistakes".split()
    )
    first, command, *_rest = report = path.read_text("utf-8").splitlines()
    assert first.startswith("relocate 0.")
    assert command == "command: relocate done ID --on"
    assert "  there were: desk: Desk, targets: list, kind: str, on: date, secret: str" in report
    assert [
        name for name in ("anna", "apply", "2026-11-20", str(anna_and_jan.home)) if name in path.read_text()
    ] == []
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_file_is_removed_with_everything_else(anna_and_jan):
    broken(anna_and_jan, "done", "apply:anna")
    anna_and_jan("erase", "--yes")

    assert not (anna_and_jan.home / "state" / "mistake.txt").exists()


def test_a_stick_that_cannot_be_written_gets_no_file(anna_and_jan):
    folder = anna_and_jan.home / "state" / "mistake.txt"
    folder.mkdir()

    result = broken(anna_and_jan, "done", "apply:anna")

    assert result.stderr.endswith(
        "\nhint: Run it again with --debug. To send what it prints by hand: relocate help\nmistakes\n"
    )


def test_how_to_send_it_by_hand_is_told(relocate, on_terminal):
    assert on_terminal(relocate, "help", "mistakes", "--no-color") == dedent("""\
        When relocate makes a mistake, it writes what is needed to mend it into a file,
        and says where.
        The version, the system, which command and options, and where in the program it
        happened.
        No names, no notes, no answers, and nothing you typed. Look through it: it is a
        short text.
        Nothing is sent. Send it by hand: paste it into a new issue of the repository of
        relocate.
        Without an account, give the file to whoever gave you relocate, such as the host
        of your place.
        A problem of security is reported in private: SECURITY.md says how.
        """)
