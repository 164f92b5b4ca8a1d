from __future__ import annotations

import shutil

from relocate_cli.storage.journal import content as journal_content
from relocate_cli.storage.journal.line import encode_line


def test_events_that_the_folder_lost_come_back_from_the_mirror(computer):
    computer.save({"do": "note", "task": "pets", "text": "two"}, {"do": "done", "task": "register"})
    shutil.rmtree(computer.data)

    assert computer.tasks() == ["pets", "register"]
    assert computer.read().restored == 2
    assert not computer.data.exists()


def test_the_next_save_puts_them_back_where_other_computers_see_them(computer, make_computer):
    computer.save({"do": "note", "task": "pets", "text": "two"}, {"do": "done", "task": "register"})
    shutil.rmtree(computer.data)

    computer.done("bank")

    assert computer.read()[1:] == ((), 0, ())
    other = make_computer("other")
    shutil.copytree(computer.data, other.data)
    assert other.tasks() == ["pets", "register", "bank"]
    assert other.read().damage == ()


def test_an_older_version_that_a_sync_tool_put_back_loses_nothing(computer):
    computer.done("register")
    old = computer.file().read_bytes()
    computer.done("bank")
    computer.file().write_bytes(old)

    assert computer.tasks() == ["register", "bank"]
    assert computer.read()[1:] == ((), 1, ())
    computer.done("school")
    assert computer.tasks() == ["register", "bank", "school"]
    assert computer.read()[1:] == ((), 0, ())


def test_of_a_mirror_that_is_too_large_the_newest_lines_are_read(computer, monkeypatch):
    computer.done(*(f"task-{number}" for number in range(20)))
    monkeypatch.setattr(journal_content, "LARGEST", 3000)

    for number in range(3):
        computer.done(f"later-{number}")

    assert len(computer.names()) == 2
    shutil.rmtree(computer.data)
    assert computer.tasks()[-3:] == ["later-0", "later-1", "later-2"]


def test_only_what_this_computer_wrote_is_in_its_mirror(computer, make_computer):
    other = make_computer("other")
    other._replace(data=computer.data).done("bank")

    (saved,) = computer.done("register")

    lines = (computer.state / "mirror.jsonl").read_bytes()
    assert lines.count(b"\n") == 1
    assert saved.id.encode() in lines


def test_a_torn_mirror_takes_new_lines_and_spoils_nothing(computer):
    mirror = computer.state / "mirror.jsonl"
    computer.done("register", "bank")
    mirror.write_bytes(mirror.read_bytes()[:-40])

    computer.done("school")
    shutil.rmtree(computer.data)

    assert computer.tasks() == ["register", "school"]


def test_without_a_mirror_everything_else_works(computer):
    computer.done("register")
    (computer.state / "mirror.jsonl").unlink()
    (computer.state / "mirror.jsonl").mkdir()

    computer.done("bank")
    computer.done("school")

    assert computer.tasks() == ["register", "bank", "school"]
    assert computer.read()[1:] == ((), 0, ())
    assert len(computer.names()) == 1


def test_a_line_that_another_program_wrote_anew_is_not_lost(computer):
    (saved,) = computer.done("register")
    computer.file().write_bytes(encode_line({**saved.data, "stars": 5}) + b"\n")

    (event,) = computer.read().events

    assert event.data["stars"] == 5
    assert computer.read().restored == 0
