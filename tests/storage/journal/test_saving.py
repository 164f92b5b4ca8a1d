from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

import pytest

from relocate_cli.storage.journal.line import decode_line
from tests.storage.conftest import ANSWER, TICK


def test_changes_of_one_command_are_stamped_numbered_and_bound_together(computer):
    saved = computer.save(
        {"do": "done", "task": "register", "member": "anna"},
        {"do": "answer", "question": "pets", "values": ["cat", "Ö"]},
        {"do": "done", "task": "bank", "id": "mine", "crc": "mine", "clock": 99},
    )

    batch, device = saved[0].data["batch"], saved[0].device
    assert re.fullmatch("[0-9a-f]{16}", batch)
    assert re.fullmatch("[0-9a-f]{12}", device)
    assert len({event.id for event in saved}) == 3
    assert all(re.fullmatch("[0-9a-f]{32}", event.id) for event in saved)
    common = {"at": "2027-02-01T09:14:03.000Z", "batch": batch, "device": device, "v": 1}
    stamps = [{key: event.data[key] for key in ("id", "crc")} for event in saved]
    assert [event.data for event in saved] == [
        {"do": "done", "task": "register", "member": "anna", "clock": 1, "seq": 1, **common, **stamps[0]},
        {
            "do": "answer",
            "question": "pets",
            "values": ["cat", "Ö"],
            "clock": 2,
            "seq": 1,
            **common,
            **stamps[1],
        },
        {"do": "done", "task": "bank", "clock": 3, "seq": 2, **common, **stamps[2]},
    ]
    assert sorted(computer.read().events) == sorted(saved)


def test_what_is_about_people_goes_to_the_profile_and_the_rest_to_the_journal(computer):
    said = {"place": "xx", "question": "stay", "values": [], "member": "anna", "task": "visa", "text": "call"}
    said |= {"paper": "passport", "takes_back": "it", "pack": "xx"}
    kinds = ["place", "answer", "member", "note", "done", "have", "undo", "pack"]

    saved = computer.save(*({"do": kind, **said} for kind in kinds))

    def kinds_in(stream: str) -> list[str]:
        lines = (computer.data / f"{stream}-{saved[0].device}.jsonl").read_bytes().splitlines()
        return [decode_line(line).do for line in lines]

    assert kinds_in("profile") == ["place", "answer", "member", "note"]
    assert kinds_in("journal") == ["done", "have", "undo", "pack"]
    assert len(computer.names()) == 2


def test_nothing_to_save_touches_nothing(computer):
    assert computer.save() == ()
    assert not computer.data.exists()


@pytest.fixture
def calls(monkeypatch):
    """What is written and synced, in order."""
    if sys.platform != "linux":
        pytest.skip("other systems sync in another way")
    calls: list[str] = []
    real_write, real_sync = os.write, os.fsync

    def name(handle: int) -> str:
        return Path(f"/proc/self/fd/{handle}").readlink().name

    def write(handle: int, block: bytes) -> int:
        calls.append(f"write {name(handle)}")
        return real_write(handle, block)

    def sync(handle: int) -> None:
        calls.append(f"sync {name(handle)}")
        real_sync(handle)

    monkeypatch.setattr(os, "write", write)
    monkeypatch.setattr(os, "fsync", sync)
    return calls


def test_one_command_is_one_write_and_one_sync_however_much_was_saved_before(computer, calls):
    computer.done(*map(str, range(200)))
    calls.clear()

    computer.done("register", "bank", "school")

    file = computer.file().name
    assert calls == [f"write {file}", f"sync {file}", "write mirror.jsonl"]


def test_the_first_save_syncs_every_folder_in_which_something_new_is(computer, calls):
    computer.save(TICK, ANSWER)

    def plain(call: str) -> str:
        return call.partition("-")[0]

    above = computer.data.parent.parent.name
    assert [plain(call) for call in calls if "device" not in call] == [
        *(f"sync {plain(above)}", "sync laptop", "sync laptop", "sync state"),
        *("write profile", "sync profile", "write journal", "sync journal", "sync data"),
        "write mirror.jsonl",
    ]


@pytest.mark.skipif(os.name == "nt", reason="permissions work differently there")
@pytest.mark.parametrize("mask", [0o000, 0o777])
def test_everything_is_private_whatever_the_umask(computer, mask):
    before = os.umask(mask)
    try:
        computer.save(TICK, ANSWER)
    finally:
        os.umask(before)

    folders = [computer.data, computer.state, computer.data.parent]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
    files = [*computer.data.iterdir(), *computer.state.iterdir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert len(files) == 5
