"""What is damaged is named by every command that has read it, once, beside its answer."""

from __future__ import annotations

import json

import pytest

READS_THE_PLAN = (
    "next", "list", "show apply", "why apply:anna", "done pack-bags", "wait apply:anna", "skip register:jan",
    "note apply:anna call", "have", "people", "find permit", "guide", "fresh", "update", "undo",
    "start xx-port --yes",
)  # fmt: skip
READS_NO_PLAN = ("settings", "help", "help privacy")


@pytest.fixture
def torn(anna_and_jan):
    """The plan of Anna and Jan, to which another program has added a line."""
    anna_and_jan("done", "pack-bags")
    profile = next((anna_and_jan.home / "data").glob("profile-*.jsonl"))
    with profile.open("ab") as file:
        file.write(b"not a line of ours\n")
    return anna_and_jan


@pytest.mark.parametrize("command", READS_THE_PLAN)
def test_a_command_that_reads_the_plan_names_a_damaged_line_once(torn, command):
    result = torn(*command.split(), "--json")

    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["schema"].startswith("relocate/")
    assert result.stderr.count("was set aside") == 1


@pytest.mark.parametrize("command", READS_NO_PLAN)
def test_a_command_that_needs_no_plan_reads_none(torn, command):
    assert torn(*command.split()).stderr == ""
