from __future__ import annotations

import shutil

import pytest

from relocate_cli.storage.journal import device
from relocate_cli.storage.journal.device import device_name


def test_a_computer_keeps_its_name(computer):
    computer.state.mkdir(parents=True)

    name = device_name(computer.state)

    assert device_name(computer.state) == name
    assert [path.read_text() for path in computer.state.iterdir()] == [f"{name}\n"]


def test_a_copied_state_folder_does_not_copy_the_name(computer, monkeypatch):
    computer.state.mkdir(parents=True)
    name = device_name(computer.state)

    monkeypatch.setattr(device, "_machine", lambda: "another computer")

    assert device_name(computer.state) != name
    monkeypatch.undo()
    assert device_name(computer.state) == name


@pytest.mark.parametrize("content", [b"", b"\0" * 13, b"../../etc/passwd", b"4BE2DCEEB038", b"\xff"])
def test_a_damaged_name_is_replaced(computer, content):
    computer.done("register")
    (file,) = computer.state.glob("device-*")
    file.write_bytes(content)

    (saved,) = computer.done("bank")

    assert file.read_text() == f"{saved.device}\n"
    assert computer.tasks() == ["register", "bank"]


def test_a_link_in_place_of_the_name_is_not_followed(computer, tmp_path):
    computer.done("register")
    (file,) = computer.state.glob("device-*")
    victim = tmp_path / "victim"
    victim.write_text("0123456789ab\n")
    file.unlink()
    file.symlink_to(victim)

    (saved,) = computer.done("bank")

    assert saved.device != "0123456789ab"
    assert victim.read_text() == "0123456789ab\n"
    assert not file.is_symlink()


def test_two_computers_that_believe_to_be_the_same_lose_nothing(computer, make_computer):
    """A cloned disk whose clone has the same machine id and name; the sync tool lets the last writer win."""
    computer.done("before")
    clone = make_computer("clone")
    shutil.copytree(computer.data, clone.data)
    shutil.copytree(computer.state, clone.state)
    for turn in range(4):
        computer.done(f"here-{turn}")
        clone.done(f"there-{turn}")
        source, target = (computer, clone) if turn % 2 else (clone, computer)
        shutil.copytree(source.data, target.data, dirs_exist_ok=True)
        computer.done(f"here-again-{turn}")
        clone.done(f"there-again-{turn}")

    shutil.copytree(clone.data, computer.data, dirs_exist_ok=True)
    computer.done("after")

    words = ("here", "there", "here-again", "there-again")
    every = [f"{word}-{turn}" for word in words for turn in range(4)]
    assert sorted(computer.tasks()) == sorted(["before", "after", *every])
    assert computer.read().restored == 0
