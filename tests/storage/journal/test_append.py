from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import time

import pytest

from relocate_cli.errors import RelocateError
from relocate_cli.storage.journal import append as journal_append
from tests.storage.conftest import ANSWER, TICK


@pytest.fixture
def fail_sync(monkeypatch, computer):
    """Let the disk fail, or Ctrl-C come, while a file whose name begins so is on its way to the disk."""

    def fail(start: str, error: BaseException | None = None, meanwhile=lambda: None) -> None:
        error = error or OSError(errno.EIO, "Input/output error")

        def sync(handle: int) -> None:
            if any(
                os.path.samestat(path.stat(), os.fstat(handle)) for path in computer.data.glob(f"{start}-*")
            ):
                meanwhile()
                raise error
            os.fsync(handle)

        monkeypatch.setattr(journal_append, "sync", sync)

    return fail


@pytest.mark.parametrize("mirrored", [True, False])
def test_a_file_cut_at_any_byte_of_its_last_line_loses_at_most_that_line(computer, mirrored):
    computer.done("register", "bank")
    computer.done("school")
    file = computer.file()
    whole, mirror = file.read_bytes(), (computer.state / "mirror.jsonl").read_bytes()
    start = whole.rindex(b"\n", 0, -1) + 1
    for end in range(start if mirrored else start + 1, len(whole)):
        file.write_bytes(whole[:end])
        (computer.state / "mirror.jsonl").write_bytes(mirror if mirrored else mirror[: start + 9])
        complete = end == len(whole) - 1
        journal = computer.read()
        there = ["register", "bank", "school"] if mirrored or complete else ["register", "bank"]
        assert computer.tasks() == there
        assert journal.restored == (mirrored and not complete)
        assert [(fault.line, fault.reason) for fault in journal.damage] == (
            [] if complete or end == start else [(3, "cut off")]
        )

        (saved,) = computer.done("doctor")

        assert file.read_bytes() == whole[:end]
        assert saved.seq == len(there) + 1
        assert computer.tasks() == [*there, "doctor"]
        assert computer.read().restored == 0
        (segment,) = set(computer.data.iterdir()) - {file}
        segment.unlink()


def test_a_new_segment_is_continued(computer):
    computer.done("register")
    torn = computer.file()
    torn.write_bytes(torn.read_bytes()[:-5])

    for task in ["bank", "school", "doctor"]:
        computer.done(task)

    assert computer.tasks() == ["register", "bank", "school", "doctor"]
    assert len(computer.names()) == 2


@pytest.mark.parametrize("damage", [b"\0" * 512, b"{}\n", b"<<<<<<< HEAD\n"])
def test_nothing_is_written_behind_something_that_is_not_ours(computer, damage):
    computer.done("register")
    file = computer.file()
    file.write_bytes(file.read_bytes() + damage)
    before = file.read_bytes()

    computer.done("bank")

    assert file.read_bytes() == before
    assert computer.tasks() == ["register", "bank"]


@pytest.mark.parametrize("order", [["first", "last"], ["first", "middle", "theirs", "last"]])
def test_nothing_is_written_to_a_file_that_lost_or_got_a_line(computer, make_computer, order):
    computer.done("first", "middle", "last")
    make_computer("other").done("theirs")
    both = computer.file().read_bytes() + make_computer("other").file().read_bytes()
    lines = dict(zip(["first", "middle", "last", "theirs"], both.splitlines(keepends=True), strict=True))
    file, content = computer.file(), b"".join(lines[task] for task in order)
    file.write_bytes(content)

    computer.done("next")

    assert file.read_bytes() == content
    assert {*computer.tasks()} == {*order, "middle", "next"}
    assert computer.read().restored == 0


def test_only_the_newest_of_several_segments_is_continued(computer):
    computer.done("register")
    for turn in range(5):
        before = {path: path.read_bytes() for path in computer.data.iterdir()}
        computer.done(f"task-{turn}")
        for path, content in before.items():
            path.write_bytes(content)
        computer.done(f"again-{turn}")
    before = {path: path.read_bytes() for path in computer.data.iterdir()}

    (saved,) = computer.done("last")

    after = {path: path.read_bytes() for path in computer.data.iterdir()}
    (changed,) = (path for path in after if after[path] != before.get(path))
    assert after[changed].startswith(before[changed])
    assert b"again-4" in before[changed]
    assert saved.seq == 12


def test_a_file_that_changes_between_reading_and_writing_is_not_written_to(computer, monkeypatch):
    computer.done("register")
    file = computer.file()
    real = journal_append.old_file

    def change_and_open(path):
        path.write_bytes(b"older")
        return real(path)

    monkeypatch.setattr(journal_append, "old_file", change_and_open)
    computer.done("bank")

    assert file.read_bytes() == b"older"
    assert computer.tasks() == ["register", "bank"]


def test_a_copy_beside_our_file_is_never_written_to(computer):
    computer.done("register")
    file = computer.file()
    copies = [
        file.with_name(f"{file.stem}{end}.jsonl")
        for end in (" (1)", ".sync-conflict-20270201", "-conflict", "-0001")
    ]
    for copy in copies:
        copy.write_bytes(file.read_bytes())

    computer.done("bank")

    assert [copy.read_bytes().count(b"\n") for copy in copies] == [1, 1, 1, 1]
    assert file.read_bytes().count(b"\n") == 2


@pytest.mark.parametrize("earlier", [True, False])
def test_a_failed_sync_is_a_failed_save_and_leaves_both_files_as_they_were(computer, fail_sync, earlier):
    if earlier:
        computer.save(ANSWER, TICK)
    before = {path: path.read_bytes() for path in computer.data.iterdir()} if earlier else {}

    fail_sync("journal")
    with pytest.raises(RelocateError) as refusal:
        computer.save(ANSWER, TICK)

    assert refusal.value.message == f"This could not be saved in {computer.data}: Input/output error."
    assert refusal.value.hint == "Nothing was changed. Check the disk and the folder, and try again."
    assert {path: path.read_bytes() for path in computer.data.iterdir()} == before
    assert len(computer.read().events) == 2 * earlier


def test_ctrl_c_while_saving_leaves_the_old_state(computer, fail_sync):
    computer.done("register")
    before = computer.file().read_bytes()

    fail_sync("journal", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        computer.done("bank")

    assert computer.file().read_bytes() == before


def test_a_line_that_somebody_else_added_meanwhile_is_not_cut_away(computer, fail_sync):
    computer.done("register")
    file = computer.file()

    def add() -> None:
        file.write_bytes(file.read_bytes() + b"theirs\n")

    fail_sync("journal", meanwhile=add)
    with pytest.raises(RelocateError) as refusal:
        computer.done("bank")

    assert refusal.value.message == f"Saving failed in the middle of {file}: somebody else wrote to it."
    assert file.read_bytes().endswith(b"theirs\n")


def test_a_file_that_cannot_be_cut_back_is_said_so(computer, fail_sync, monkeypatch):
    computer.done("register")

    def refuse(handle: int, size: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    fail_sync("journal")
    monkeypatch.setattr(os, "ftruncate", refuse)
    with pytest.raises(RelocateError) as refusal:
        computer.done("bank")

    assert refusal.value.message == f"Saving failed in the middle of {computer.file()}: Input/output error."
    assert refusal.value.hint.startswith("The change may be saved or not")


def test_a_full_disk_is_a_message_and_every_tick_that_was_shown_is_there(computer, small_disk):
    full = computer._replace(data=small_disk / "data")
    shown = []

    def fill() -> None:
        for number in range(1000):
            full.save({"do": "done", "task": f"task-{number}", "note": "x" * 3000})
            shown.append(f"task-{number}")

    with pytest.raises(RelocateError) as refusal:
        fill()

    assert refusal.value.message == f"This could not be saved in {full.data}: No space left on device."
    assert refusal.value.hint == "Nothing was changed. Make room on the disk and try again."
    assert full.tasks() == shown
    assert len(shown) > 10
    assert full.read()[1:] == ((), 0, ())


def test_a_full_disk_at_the_first_start_leaves_nothing_behind(computer, small_disk):
    (small_disk / "film.mp4").write_bytes(b"x" * 64 * 1024)
    for full in (computer._replace(data=small_disk), computer._replace(state=small_disk)):
        with pytest.raises(RelocateError, match="No space left"):
            full.save(ANSWER, TICK)

    assert [path.name for path in small_disk.iterdir() if path.name != "lock"] == ["film.mp4"]
    assert computer.read().events == ()


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
def test_a_quota_in_the_middle_of_a_line_cuts_back(computer):
    computer.done("register")
    size = computer.file().stat().st_size
    script = (
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size + 50}, {size + 50}))\n"
        "try: save('bank')\nexcept RelocateError as error: print(error.message, error.hint)"
    )

    output, errors = computer.start(script).communicate()

    assert errors == ""
    hint = "Nothing was changed. Make room on the disk and try again."
    assert output == f"This could not be saved in {computer.data}: File too large. {hint}\n"
    assert computer.file().stat().st_size == size
    assert computer.done("bank")[0].seq == 2
    assert computer.read().damage == ()


def test_a_read_only_folder_is_a_message_and_is_still_read(computer, small_disk):
    locked = computer._replace(data=small_disk / "data")
    locked.done("register")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    with pytest.raises(RelocateError) as refusal:
        locked.save(ANSWER, TICK)

    assert "Read-only file system" in refusal.value.message
    assert refusal.value.hint == "Nothing was changed. See to it that you may write there, and try again."
    assert locked.tasks() == ["register"]


def test_a_folder_without_permission_is_a_message(computer):
    computer.done("register")
    computer.file().chmod(0o400)
    computer.data.chmod(0o500)
    if os.access(computer.data, os.W_OK):
        pytest.skip("an administrator may write everywhere")

    with pytest.raises(RelocateError, match="Permission denied"):
        computer.done("bank")

    assert computer.tasks() == ["register"]


@pytest.mark.parametrize("written", [0, 1, 100, 215, 10**6])
def test_a_process_killed_in_the_middle_of_its_write_loses_only_what_was_not_shown(computer, written):
    computer.done("register")
    script = (
        "write = os.write\n"
        "def die(handle, block):\n"
        f"    write(handle, block[:{written}])\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "os.write = die\n"
        "save('lost')"
    )

    process = computer.start(script)
    process.communicate()

    assert process.returncode == -signal.SIGKILL
    assert computer.tasks() == ["register", "lost"] if written == 10**6 else ["register"]
    computer.done("bank")
    assert computer.tasks()[:: len(computer.tasks()) - 1] == ["register", "bank"]
    assert computer.read().restored == 0


def test_processes_killed_at_any_moment_never_lose_what_they_showed(computer):
    chance = random.Random(7)
    shown: list[str] = []
    for turn in range(8):
        forever = (
            f"for number in range(10**6): save(f'{turn}-{{number}}'); print(f'{turn}-{{number}}', flush=True)"
        )
        with computer.start(forever) as process:
            lines = [process.stdout.readline() for _ in range(chance.randint(3, 9))]
            time.sleep(chance.uniform(0, 0.005))  # so that it is killed anywhere in the next change
            process.kill()
            lines += process.stdout.readlines()
            assert process.stderr.read() == ""
        # a line that was torn on its way through the pipe was not shown
        shown += [task.strip() for task in lines if task.endswith("\n")]
    there = computer.tasks()

    assert [task for task in shown if task not in there] == []
    assert len(there) <= len(shown) + 8


def test_reading_while_others_write_never_goes_back(computer):
    computer.done("first")
    process = computer.start("for number in range(60): save(f'task-{number}')")
    counts = []
    while process.poll() is None:
        journal = computer.read()
        assert journal.restored == 0
        counts.append(len(journal.events))

    assert process.communicate()[1] == ""
    assert counts == sorted(counts)
    assert len(computer.tasks()) == 61
