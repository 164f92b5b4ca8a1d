"""Each household is for itself: damage, a stick that is gone, a second host, a full disk stop at its door."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import Relocate


@pytest.fixture
def three(host):
    """A host who receives Ali, Bo and Cecilia."""
    for name in ("Ali", "Bo", "Cecilia"):
        assert host("host", "add", name, "--place", "xx-port").exit_code == 0
    return host


def households(host) -> list[dict]:
    return json.loads(host("host", "--json").stdout)["households"]


def folder_of(host, name: str, home: str = "data"):
    return next((host.home / home / "households").glob(f"{name.lower()}-*"))


def forget(host, name: str) -> None:
    """Remove what this computer could mend the folder with."""
    shutil.rmtree(folder_of(host, name, "state"))


def test_damage_in_one_is_named_in_its_line_and_disturbs_no_other(three):
    forget(three, "Bo")
    for file in folder_of(three, "Bo").iterdir():
        file.write_bytes(b"\0" * 400)

    shown = three("host", "--text")
    other = three("--household", "Cecilia", "list")
    one = three("--household", folder_of(three, "Bo").name, "list")

    assert (shown.exit_code, shown.stderr) == (0, "")
    ali, bo, cecilia = (one["trouble"] for one in households(three))
    assert (ali, cecilia) == (None, None)
    assert bo.startswith("There is saved data, but no plan could be read from it: ")
    assert (other.exit_code, other.stderr) == (0, "")
    assert one.exit_code == 1


def test_a_line_that_is_damaged_is_counted_on_the_desk(three):
    [journal] = folder_of(three, "Bo").glob("profile-*")
    journal.write_bytes(journal.read_bytes() + b"x\n")

    assert [one["trouble"] for one in households(three)] == [None, "1 part of it cannot be read", None]


@pytest.mark.skipif("sys.platform == 'win32' or __import__('os').geteuid() == 0", reason="needs rights")
def test_a_folder_that_may_not_be_read_is_named_in_its_line(three):
    folder_of(three, "Bo").chmod(0)

    found = [one["name"] for one in households(three) if one["trouble"]]
    folder_of(three, "Bo").chmod(0o700)

    assert len(found) == 1


def test_damage_in_the_hosts_own_plan_is_not_told_in_anothers(three):
    three("start", "xx-port", "--name", "Eva", "--yes")
    [journal] = (three.home / "data").glob("profile-*")
    journal.write_bytes(journal.read_bytes() + b"x\n")

    assert "was set aside" in three("list").stderr
    assert three("--household", "Ali", "list").stderr == ""


def test_a_stick_that_is_gone_is_said_to_be_gone_and_nothing_is_written(three, tmp_path):
    gone = tmp_path / "stick"
    lines = ("host", "host add Dan", "host day", "host remove Ali --yes", "--household Ali list")

    told = [three(*line.split(), RELOCATE_HOME=str(gone)) for line in lines]

    assert {result.exit_code for result in told} == {1}
    assert all("and it is not there" in " ".join(result.stderr.split()) for result in told)
    assert not gone.exists()


def test_a_link_to_a_stick_that_is_gone_is_not_taken_for_no_households(three, tmp_path):
    shutil.move(three.home / "data" / "households", tmp_path / "away")
    (three.home / "data" / "households").symlink_to(tmp_path / "stick")

    shown, added = three("host"), three("host", "add", "Dan", "--place", "xx-port")

    assert (shown.exit_code, added.exit_code) == (1, 1)
    assert "cannot be read: " in " ".join(shown.stderr.split())
    assert not (tmp_path / "stick").exists()


@pytest.fixture
def second(three, tmp_path):
    """Another host with another computer, and the folder that both share."""
    there = Relocate(tmp_path)
    home = tmp_path / "there"
    home.mkdir()
    there.home = home
    there.environment |= {"RELOCATE_HOME": str(home), "RELOCATE_GUIDES": str(three.guides)}

    def sync() -> None:
        for one, other in ((three.home, home), (home, three.home)):
            shutil.copytree(one / "data", other / "data", dirs_exist_ok=True, copy_function=_newer)

    sync()
    return there, sync


def _newer(source: str, target: str) -> str:
    if not Path(target).exists() or Path(target).stat().st_size < Path(source).stat().st_size:
        shutil.copy2(source, target)
    return target


def test_two_hosts_write_in_one_household_and_nothing_is_lost(three, second):
    there, sync = second
    three("--household", "Ali", "done", "fetch-keys")
    there("--household", "Ali", "note", "meet", "At the quay")
    sync()

    listed = [
        json.loads(one("--household", "Ali", "list", "--json").stdout)["items"] for one in (three, there)
    ]

    assert listed[0] == listed[1]
    assert {item["id"]: item["state"] for item in listed[0]}["fetch-keys"] == "done"
    assert [note for item in listed[0] for note in item["notes"]] == ["At the quay"]


def test_two_hosts_who_add_one_name_have_two_households_that_are_told_apart(three, second):
    there, sync = second
    three("host", "add", "Dan", "--place", "xx-port")
    there("host", "add", "dan", "--place", "xx-port")
    sync()

    first, other = sorted(one["id"] for one in households(three) if one["name"].lower() == "dan")
    unclear = three("--household", "Dan", "done", "fetch-keys")
    shown = three("host", "--text").stdout
    named = three("--household", first, "done", "fetch-keys")
    renamed = three("host", "rename", other, "Dan B")

    told = " ".join(unclear.stderr.split())
    assert unclear.exit_code == 2
    assert told.startswith("Error: Several households are called ")
    assert f"({first})" in shown
    assert f"({other})" in shown
    assert "or call it otherwise: relocate host rename" in told
    assert (named.exit_code, renamed.exit_code) == (0, 0)
    assert three("--household", "Dan B", "list").exit_code == 0


def test_what_another_host_removed_does_not_come_back(three, second):
    there, _sync = second
    there("--household", "Bo", "done", "fetch-keys")
    bo = folder_of(three, "Bo").name
    shutil.rmtree(there.home / "data" / "households" / bo)  # as a sync tool does

    shown = there("host", "--text")
    opened = there("--household", bo, "list")
    removed = there("host", "remove", bo, "--yes", "--text")

    left = (
        f"{bo} is not in the data folder any more. Remove what is left of it here: relocate host remove {bo}"
    )
    assert left in " ".join(shown.stdout.split())
    assert (opened.exit_code, opened.stdout) == (1, "")
    assert removed.exit_code == 0
    assert not (there.home / "state" / "households" / bo).exists()
    assert bo not in there("host", "--text").stdout


def test_a_disk_that_is_full_leaves_no_half_household(three):
    code = dedent("""\
        import resource, signal, sys
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (60, 60))
        from relocate_cli.cli import run
        sys.exit(run(sys.argv[1:]))
        """)
    done = subprocess.run(
        [sys.executable, "-c", code, "host", "add", "Dan", "--place", "xx-port"],
        env=three.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("Error: This could not be saved in")
    assert [one["name"] for one in households(three)] == ["Ali", "Bo", "Cecilia"]
    assert [path.name for path in (three.home / "state" / "households").glob("dan-*")] == []
