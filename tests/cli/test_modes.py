"""Streams, colours, pipes and signals: what holds for every command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(relocate, *arguments: str, **settings) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "relocate_cli", *arguments]
    return subprocess.run(
        command, env=relocate.environment, encoding="utf-8", check=False, timeout=60, **settings
    )


def test_common_options_work_before_and_after_the_command(anna_and_jan):
    before = anna_and_jan("--json", "--today", "2027-02-02", "list")
    after = anna_and_jan("list", "--today", "2027-02-02", "--json")

    assert before.stdout == after.stdout
    assert '"today": "2027-02-02"' in before.stdout


def test_a_full_disk_behind_the_output_is_a_message(anna_and_jan):
    with Path("/dev/full").open("w") as full:
        result = run(anna_and_jan, "list", stdout=full, stderr=subprocess.PIPE)
    kept = "What was ticked or answered before stays saved."

    assert (result.returncode, result.stderr) == (
        1,
        f"Error: The system said: No space left on device.\n\nhint: {kept}\n",
    )


def test_a_closed_pipe_ends_quietly(anna_and_jan):
    reading, writing = os.pipe()
    os.close(reading)
    result = run(anna_and_jan, "list", stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)

    assert (result.returncode, result.stderr) == (0, "")


def test_another_encoding_of_the_terminal_gets_utf_8(anna_and_jan):
    result = anna_and_jan("show", "permit", PYTHONIOENCODING="latin-1", LC_ALL="C")

    assert "tillstånd" in result.stdout


@pytest.mark.parametrize(
    ("environment", "arguments", "coloured"),
    [
        ({}, (), True),
        ({"NO_COLOR": "1"}, (), False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, (), False),
        ({"CLICOLOR": "0"}, (), False),
        ({"TERM": "dumb"}, (), False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, (), True),
        ({"FORCE_COLOR": "1"}, ("--no-color",), False),
    ],
)
def test_colours_follow_option_environment_and_terminal(
    anna_and_jan, on_terminal, environment, arguments, coloured
):
    screen = on_terminal(anna_and_jan, "list", *arguments, **environment)

    assert ("\x1b[" in screen) is coloured


def test_forced_colours_reach_a_pipe_with_what_people_see(anna_and_jan, on_terminal):
    forced = anna_and_jan("list", FORCE_COLOR="1", TERM="xterm-256color")
    rows = anna_and_jan("list", "--plain", FORCE_COLOR="1")

    assert forced.stdout == on_terminal(anna_and_jan, "list")
    assert "\x1b[" in forced.stdout
    assert rows.stdout == anna_and_jan("list").stdout


def test_what_people_read_reaches_a_pipe_with_text(anna_and_jan, on_terminal):
    for command in (["list"], ["show", "apply"], ["have"], ["people"], ["settings"], ["find", "permit"]):
        text = anna_and_jan(*command, "--text", TERM="xterm-256color").stdout

        assert text == on_terminal(anna_and_jan, *command, "--no-color")
    assert anna_and_jan("list", "--text", "--plain").stdout == anna_and_jan("list").stdout
    assert anna_and_jan("list", "--text", "--json").stdout == anna_and_jan("list", "--json").stdout


def test_escape_sequences_and_markup_in_a_guide_reach_nobodys_terminal(anna_and_jan, on_terminal):
    anna_and_jan("note", "pack-bags", "\x1b[2J [bold]x[/bold] \u202eesrever :house:")

    screen = on_terminal(anna_and_jan, "list", "--no-color")

    assert "Note: �[2J [bold]x[/bold] �esrever :house:\n" in screen


def test_a_mistyped_command_suggests_the_nearest(relocate):
    result = relocate("lisst")

    assert (result.exit_code, result.stderr) == (
        2, "Error: There is no command 'lisst'.\n\nhint: Did you mean list?\n",
    )  # fmt: skip


def test_a_wrong_option_points_to_help(relocate):
    result = relocate("list", "--bogus")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: There is no option '--bogus' here.\n\nhint: See: relocate list --help\n"


def test_a_language_we_do_not_speak_names_those_we_do(relocate):
    result = relocate("--lang", "tlh")

    assert (result.exit_code, result.stderr) == (
        2, "Error: relocate does not speak 'tlh' yet.\n\nhint: It speaks: en, sv.\n",
    )  # fmt: skip


def test_twenty_columns_are_enough(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "list", "--no-color", columns=20)

    assert max(map(len, screen.splitlines())) <= 20


TOLD_OF_MODULES = """\
import __future__, sys
from relocate_cli.cli import run
run(["next"])
late = {
    name
    for name, module in sys.modules.items()
    if getattr(module, "annotations", None) is __future__.annotations
    and any(getattr(it, "__module__", "") == name and hasattr(it, "_fields") for it in vars(module).values())
}
print(*sys.modules, file=sys.stderr)
print(*late, file=sys.stderr)
"""
"""Runs `relocate next`; tells what it loaded, and which of that defines NamedTuples with late annotations."""


@pytest.fixture
def modules(anna_and_jan):
    """What `relocate next` loads, and which of that makes NamedTuples of annotations that are text."""
    for path in anna_and_jan.guides.rglob("*.yaml"):
        os.utime(path, (1_700_000_000, 1_700_000_000))  # a file that was just written is read again
    anna_and_jan("next")
    command, world = [sys.executable, "-c", TOLD_OF_MODULES], anna_and_jan.environment
    result = subprocess.run(command, env=world, capture_output=True, encoding="utf-8", check=True)
    loaded, late = result.stderr.split("\n")[-3:-1]
    return loaded.split(), late.split()


def test_next_loads_only_what_it_needs(modules):
    loaded, _late = modules

    slow = {"yaml", "rich", "polib", "platformdirs", "jinja2", "icalendar", "markdown_it"}
    assert slow & {name.partition(".")[0] for name in loaded} == set()
    assert {"importlib.metadata", "shutil", "base64"} & set(loaded) == set()


def test_a_tuple_that_every_command_needs_is_made_without_compiling_its_types(modules):
    _loaded, late = modules

    assert sorted(name for name in late if name.startswith("relocate_cli")) == []


def test_what_ends_a_run_is_told_also_after_something_was_read(anna_and_jan):
    """Whoever presses Ctrl-C between two questions has typed already; the message must not be lost."""
    code = (
        "import sys; sys.stdin.readline(); from relocate_cli.cli.ending import told; "
        "sys.exit(told('Stopped.', '', 130))"
    )
    command, world = [sys.executable, "-c", code], anna_and_jan.environment
    result = subprocess.run(
        command, env=world, input="one\ntwo\n", capture_output=True, encoding="utf-8", check=False
    )

    assert (result.returncode, result.stderr) == (130, "Stopped.\n")
