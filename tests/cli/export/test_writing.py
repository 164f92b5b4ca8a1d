"""Files that leave the terminal: what stands there stays whole until the new one is."""

from __future__ import annotations

import subprocess
import sys

import pytest

FORMATS = ("ics", "html", "md", "json")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The folder in which somebody stands."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def limited(relocate, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command that may write only a few bytes to a file, as on a disk that is full."""
    resource = pytest.importorskip("resource", reason="limits for a process are those of Unix")
    code = (
        "import resource, sys; from relocate_cli.cli import run; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500)); sys.exit(run(sys.argv[1:]))"
    )
    assert resource
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**relocate.environment, "PYTHONDONTWRITEBYTECODE": "1"},  # half a module would be kept
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_that_is_there_is_replaced_only_when_somebody_says_so(anna_and_jan, folder, kind):
    path = folder / "mine"
    path.write_text("mine")

    refused = anna_and_jan("export", kind, "-o", "mine")
    kept = path.read_text()
    forced = anna_and_jan("export", kind, "-o", "mine", "--force")

    assert (refused.exit_code, refused.stderr) == (
        1, "Error: mine is there already.\n\nhint: Choose another name, or add --force.\n",
    )  # fmt: skip
    assert (kept, forced.exit_code) == ("mine", 0)
    assert path.read_text() != "mine"


@pytest.mark.parametrize("kind", FORMATS)
def test_on_a_full_disk_the_old_file_stays_whole(anna_and_jan, folder, kind):
    path = folder / "mine"
    path.write_text("mine")

    result = limited(anna_and_jan, ["export", kind, "-o", "mine", "--force"])

    assert (result.returncode, result.stderr) == (
        1, "Error: mine could not be written: File too large.\n\nhint: Choose another place with: -o FILE\n",
    )  # fmt: skip
    assert path.read_text() == "mine"
    assert list(folder.glob("mine*")) == [path]


def test_a_folder_that_is_a_file_is_told(anna_and_jan, folder):
    (folder / "file").write_text("")

    result = anna_and_jan("export", "ics", "-o", "file/mine")

    assert (result.exit_code, result.stderr) == (
        1,
        "Error: file/mine could not be written: Not a directory.\n\n"
        "hint: Choose another place with: -o FILE\n",
    )


def test_in_a_folder_the_file_gets_a_name_of_its_own(anna_and_jan, folder):
    (folder / "out").mkdir()

    result = anna_and_jan("export", "ics", "-o", "out")

    assert result.exit_code == 0
    assert [path.name for path in (folder / "out").iterdir()] == ["relocate-xx-port.ics"]


def test_a_file_and_a_document_cannot_both_go_to_standard_output(anna_and_jan):
    result = anna_and_jan("export", "ics", "-o", "-", "--json")

    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        "Error: Only one of the two can go to standard output.\n\n"
        "hint: Leave out --json, or name a file with -o.\n",
    )


def test_without_a_plan_there_is_nothing_to_write(relocate, folder):
    result = relocate("export", "ics", "-o", "move.ics")

    assert (result.exit_code, (folder / "move.ics").exists()) == (1, False)
    assert result.stderr.startswith("Error: There is no plan yet.\n")
