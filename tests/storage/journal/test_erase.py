from __future__ import annotations

import subprocess
import time

import pytest

from relocate_cli.errors import RelocateError
from relocate_cli.storage.journal.erase import erase_journal
from relocate_cli.storage.journal.lock import hold_lock
from tests.storage.conftest import ANSWER, TICK


def test_everything_of_ours_goes_and_is_named(computer):
    computer.save(ANSWER, TICK)
    device = computer.file().stem.partition("-")[2]
    (computer.data / f"journal-{device}.sync-conflict-1.jsonl").write_bytes(computer.file().read_bytes())
    (computer.data / f"journal-{device}-0a1b2c3d.jsonl").write_bytes(b"\0")
    (computer.data / "packs" / "sweden@1-ab" / "tasks").mkdir(parents=True)
    (computer.data / "packs" / "sweden@1-ab" / "pack.yaml").write_text("title: Sweden")
    (computer.state / "backups").mkdir()
    (computer.state / "backups" / "old.jsonl").write_text("old")
    (computer.state / "seen.json").write_text("{}")
    (computer.state / "digest.json").write_text("{}")
    (name,) = (path.name for path in computer.state.glob("device-*"))

    removed = erase_journal(computer.data, computer.state)

    assert [path.relative_to(computer.data.parent).as_posix() for path in removed] == [
        "state/backups",
        f"state/{name}",
        "state/digest.json",
        "state/mirror.jsonl",
        "state/seen.json",
        f"data/journal-{device}-0a1b2c3d.jsonl",
        f"data/journal-{device}.jsonl",
        f"data/journal-{device}.sync-conflict-1.jsonl",
        f"data/profile-{device}.jsonl",
        "data/packs/sweden@1-ab",
        "data/packs",
        "state/lock",
    ]
    assert [*computer.data.iterdir(), *computer.state.iterdir()] == []
    assert computer.read().events == ()


def test_files_of_others_and_links_stay(computer, tmp_path):
    computer.done("register")
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "photo.jpg").write_text("photo")
    (computer.data / "packs").mkdir()
    foreign = {
        computer.data / "diary.txt": "dear diary",
        computer.data / "journal-2026.jsonl": "dear journal",
        computer.data / "packs" / "todo.txt": "write a pack",
        computer.state / "notes.txt": "notes",
    }
    for path, text in foreign.items():
        path.write_text(text)
    (computer.state / "mirror.jsonl").unlink()
    links = {
        computer.data / "journal-0123456789ab.jsonl": precious / "photo.jpg",
        computer.data / "packs" / "sweden@1-ab": precious,
        computer.state / "backups": precious,
        computer.state / "mirror.jsonl": precious / "photo.jpg",
    }
    for link, target in links.items():
        link.symlink_to(target)

    erase_journal(computer.data, computer.state)

    assert {path: path.read_text() for path in foreign} == foreign
    assert all(link.is_symlink() for link in links)
    assert (precious / "photo.jpg").read_text() == "photo"
    left = {path for folder in (computer.data, computer.state) for path in folder.rglob("*")}
    assert left == {*foreign, *links, computer.data / "packs"}


def test_a_link_inside_a_pack_goes_and_what_it_points_to_stays(computer, tmp_path):
    precious = tmp_path / "photo.jpg"
    precious.write_text("photo")
    pack = computer.data / "packs" / "sweden@1-ab"
    pack.mkdir(parents=True)
    (pack / "link").symlink_to(precious)

    assert erase_journal(computer.data, computer.state) == [pack, pack.parent]
    assert precious.read_text() == "photo"


def test_nothing_to_erase_is_no_problem(computer):
    assert erase_journal(computer.data, computer.state) == []
    assert not computer.state.exists()


def test_what_cannot_be_removed_is_named(computer, small_disk):
    locked = computer._replace(data=small_disk / "data")
    locked.done("register")
    file = locked.file()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    with pytest.raises(RelocateError) as refusal:
        erase_journal(locked.data, locked.state)

    assert refusal.value.message == f"{file} could not be removed: Read-only file system."


WAIT = """
reading = read_files(data, state)
print("read", flush=True)
sys.stdin.readline()
try:
    save_changes(data, state, reading, [{"do": "done", "task": "bank"}], now=now)
except RelocateError as error:
    print(error.message)
"""


@pytest.mark.parametrize("keeps", [[], ["diary.txt"]])
def test_a_tick_that_waited_while_all_was_erased_is_not_written_after_it(computer, keeps):
    computer.done("register")
    for name in keeps:
        (computer.data / name).write_text("dear diary")
    waiting = computer.start(WAIT)
    assert waiting.stdout.readline() == "read\n"

    with hold_lock(computer.state):
        waiting.stdin.write("\n")
        waiting.stdin.flush()
        time.sleep(0.3)
        for path in (computer.file(), *computer.state.glob("device-*"), computer.state / "mirror.jsonl"):
            path.unlink()
    told, errors = waiting.communicate()

    assert (told, errors) == ("What was saved here was erased meanwhile.\n", "")
    assert computer.names() == keeps
    assert [path.name for path in computer.state.iterdir()] == ["lock"]


def test_a_tick_that_comes_after_all_was_erased_makes_nothing_anew(computer):
    computer.done("register")
    late = computer.start(WAIT)
    assert late.stdout.readline() == "read\n"

    erase_journal(computer.data, computer.state)
    told, errors = late.communicate("\n")

    assert (told, errors) == ("What was saved here was erased meanwhile.\n", "")
    assert [*computer.data.iterdir(), *computer.state.iterdir()] == []


def test_after_erasing_a_new_start_works(computer):
    (before,) = computer.done("register")
    erase_journal(computer.data, computer.state)

    (after,) = computer.done("bank")

    assert computer.tasks() == ["bank"]
    assert (after.seq, after.device == before.device) == (1, False)
