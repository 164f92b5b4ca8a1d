from __future__ import annotations

import re
import signal
import time

import pytest

from relocate_cli.storage.journal import lock as journal_lock
from relocate_cli.storage.journal.lock import hold_lock

HOLD = (
    "from relocate_cli.storage.journal.lock import hold_lock\n"
    "with hold_lock(state) as held:\n    print(held, flush=True)\n    sys.stdin.read()\n"
)


def test_thirty_processes_at_once_all_keep_their_tick_in_one_file(computer):
    processes = [computer.start(f"(event,) = save('task-{n}'); print(event.id)") for n in range(30)]
    results = [process.communicate() for process in processes]

    journal = computer.read()
    assert [errors for _, errors in results] == [""] * 30
    assert {output.strip() for output, _ in results} == {event.id for event in journal.events}
    assert sorted(event.clock for event in journal.events) == list(range(1, 31))
    assert sorted(event.seq for event in journal.events) == list(range(1, 31))
    assert journal[1:] == ((), 0, ())
    assert computer.names() == [f"journal-{journal.events[0].device}.jsonl"]
    assert sorted(path.name.partition("-")[0] for path in computer.state.iterdir()) == [
        "device",
        "lock",
        "mirror.jsonl",
    ]


def test_processes_that_get_no_lock_write_beside_each_other(computer):
    script = "from relocate_cli.storage.journal import lock as journal_lock; journal_lock.PATIENCE = 0\n"
    computer.done("first")

    processes = [computer.start(f"{script}save('task-{n}'); save('again-{n}')") for n in range(6)]
    errors = [process.communicate()[1] for process in processes]

    assert errors == [""] * 6
    assert sorted(computer.tasks()) == sorted(
        ["first", *(f"{word}-{n}" for n in range(6) for word in ("task", "again"))]
    )
    assert computer.read()[1:] == ((), 0, ())
    assert len(computer.names()) == 13
    computer.done("last")
    assert len(computer.names()) == 13


def test_a_lock_that_others_hold_refuses_nothing(computer, monkeypatch):
    monkeypatch.setattr(journal_lock, "PATIENCE", 0.05)
    computer.done("register")
    file = computer.file()
    before = file.read_bytes()

    with hold_lock(computer.state) as held:
        assert held
        computer.done("bank")

    assert file.read_bytes() == before
    assert computer.tasks() == ["register", "bank"]
    assert len(computer.names()) == 2


def test_without_the_lock_even_the_first_file_is_one_that_nobody_else_makes(computer, monkeypatch):
    monkeypatch.setattr(journal_lock, "PATIENCE", 0)
    computer.state.mkdir(parents=True)

    (saved,) = computer.done("bank")

    (name,) = computer.names()
    assert re.fullmatch(f"journal-{saved.device}-[0-9a-f]{{8}}.jsonl", name)


def test_a_lock_that_was_erased_while_waiting_is_taken_anew(computer, monkeypatch):
    computer.done("register")
    real, turns = journal_lock._lock, []

    def lock(handle: int) -> None:
        real(handle)
        if not turns:
            (computer.state / "lock").unlink()
        turns.append(handle)

    monkeypatch.setattr(journal_lock, "_lock", lock)
    with hold_lock(computer.state) as held:
        assert held
        assert (computer.state / "lock").exists()

    assert len(turns) == 2


def test_a_dead_process_holds_no_lock(computer):
    computer.done("register")
    process = computer.start(HOLD)
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"

    process.kill()
    process.communicate()

    assert process.returncode == -signal.SIGKILL
    with hold_lock(computer.state) as held:
        assert held


def test_a_lock_that_cannot_exist_is_not_waited_for(computer):
    computer.done("register")
    lock = computer.state / "lock"
    lock.unlink()
    lock.symlink_to(computer.state / "elsewhere")
    start = time.monotonic()

    computer.done("bank")

    assert time.monotonic() - start < journal_lock.PATIENCE
    assert computer.tasks() == ["register", "bank"]
    assert not (computer.state / "elsewhere").exists()


def test_an_error_while_holding_the_lock_lets_it_go(computer):
    computer.done("register")
    with pytest.raises(ValueError, match="oops"), hold_lock(computer.state):
        raise ValueError("oops")

    with hold_lock(computer.state) as held:
        assert held
