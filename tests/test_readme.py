"""The README tells the truth: its commands exist, its example of a task is a good one."""

from __future__ import annotations

import re
from pathlib import Path

from relocate_cli.cli import COMMANDS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def test_every_command_is_documented():
    missing = [name for name in COMMANDS if not re.search(rf"relocate {name}\b", README)]

    assert missing == ["next"]  # it is `relocate` alone


def test_every_command_it_names_exists():
    named = set(re.findall(r"`relocate ([a-z]+)", README))

    assert named - set(COMMANDS) == set()


def test_its_example_of_a_task_passes_the_check(relocate, make_pack):
    example = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert example
    make_pack("malaby", {"pack.yaml": "extends: vasterbotten\n", "tasks/join-a-queue.yaml": example[1]})

    result = relocate("pack", "check", "--strict", str(relocate.guides / "malaby"))

    assert result.exit_code == 0, result.output
    assert result.stderr.startswith("malaby: no problems in ")


def test_the_two_commands_come_first():
    blocks = re.findall(r"```\n(.*?)\n```", README, re.DOTALL)

    assert blocks[:2] == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/relocate start norsjo",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest",
    ]
