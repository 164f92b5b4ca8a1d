"""Where everything is kept is not there: a stick that was pulled, a disk that is not mounted."""

from __future__ import annotations

import shutil

import pytest

COMMANDS = (
    "next", "list", "list --json", "show register", "why register", "have", "find quay", "guide", "fresh",
    "people", "update", "done register", "note register call", "undo", "settings", "settings color no",
    "walk", "people add Bo", "erase --yes", "pack install {guides}/xx --yes", "", "next --lang sv",
)  # fmt: skip


@pytest.mark.parametrize("line", COMMANDS)
def test_a_home_that_was_named_and_is_not_there_is_said_to_be_missing(port, line, tmp_path):
    stick = tmp_path / "media" / "stick"

    result = port(*line.format(guides=port.guides).split(), RELOCATE_HOME=str(stick))

    assert result.exit_code == (2 if line == "walk" else 1)
    assert result.stdout == ""
    if line != "walk":
        assert str(stick) in "".join(result.stderr.split())
    assert not stick.parent.exists()


@pytest.mark.parametrize("line", ["--help", "help environment", "pack check {guides}/xx", "completion bash"])
def test_what_needs_no_home_works_and_leaves_nothing_on_a_borrowed_computer(port, line, tmp_path):
    result = port(*line.format(guides=port.guides).split(), RELOCATE_HOME=str(tmp_path / "stick"))

    assert result.exit_code == 0, result.stderr
    assert not (tmp_path / "stick").exists()


def test_what_to_do_is_said(port, tmp_path):
    gone = port("next", RELOCATE_HOME=str(tmp_path / "stick"))
    link = port("next", RELOCATE_HOME=str(_link(tmp_path)))

    back = "hint: Nothing was written. Plug the stick in or mount the disk, then try again."
    begin = " To begin a plan in a new folder of this name: relocate start --yes"
    assert _unwrapped(gone.stderr).endswith(f", and it is not there. {back}{begin}")
    assert _unwrapped(link.stderr).endswith(f", and it is not there. {back}")


def _unwrapped(text):
    return " ".join(text.split())


def _link(folder):
    link = folder / "link"
    link.symlink_to(folder / "nowhere")
    return link


def test_start_makes_a_named_home_only_after_a_yes(port, tmp_path):
    stick = str(tmp_path / "stick")

    unasked = port("start", "xx-port", "--name", "Anna", RELOCATE_HOME=stick)
    nothing = list(tmp_path.glob("stick*"))
    agreed = port("start", "xx-port", "--name", "Anna", "--yes", RELOCATE_HOME=stick)

    assert (unasked.exit_code, nothing) == (2, [])
    assert agreed.exit_code == 0
    assert port("people", RELOCATE_HOME=stick).stdout == "anna\tAnna\tadult\t\n"


def test_start_asks_on_a_terminal_and_takes_no_for_an_answer(port, tmp_path):
    terminals = pytest.importorskip("tests.cli.terminals")
    world = {**port.environment, "RELOCATE_HOME": str(tmp_path / "stick"), "TERM": "dumb"}
    terminal = terminals.Terminal(["-m", "relocate_cli", "start", "xx-port"], world, 80, 24)

    terminal.until("[y/N]")
    terminal.press("\r")
    terminal.until("hint:")

    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("where", ["media/stick", "link"])
def test_no_yes_makes_the_folder_of_a_stick_or_what_a_link_points_to(port, tmp_path, where):
    _link(tmp_path)

    result = port("start", "xx-port", "--name", "Anna", "--yes", RELOCATE_HOME=str(tmp_path / where))

    assert result.exit_code == 1
    assert "Nothing was written." in " ".join(result.stderr.split())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["guides", "link"]


def test_an_empty_home_that_is_there_is_a_new_beginning(port):
    result = port("next", "--json")

    assert result.exit_code == 0
    assert '"place": null' in result.stdout


def test_the_guide_of_a_plan_that_is_not_here_is_named_with_what_to_do(anna_and_jan, tmp_path):
    shutil.move(anna_and_jan.guides / "xx-port", tmp_path / "away")

    lines = ("next", "list", "start --yes", "why register", "guide")
    results = [anna_and_jan(*line.split()) for line in lines]
    shutil.move(tmp_path / "away", anna_and_jan.guides / "xx-port")

    assert {result.exit_code for result in results} == {1}
    assert {_unwrapped(result.stderr) for result in results} == {
        "Error: The guide of Port (xx-port 2026.1) is not on this computer; your plan is kept. "
        "hint: Install it: relocate pack install FILE"
    }
    assert anna_and_jan("next").exit_code == 0
