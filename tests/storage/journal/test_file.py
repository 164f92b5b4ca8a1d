from __future__ import annotations

import os
import shutil

import pytest

from relocate_cli.storage.journal import append
from relocate_cli.storage.journal import content as journal_content
from relocate_cli.storage.journal.journal import Damage


@pytest.mark.parametrize(
    "copy",
    [
        "{stem}.sync-conflict-20270201-091403-ABCDEFG.jsonl",
        "{stem} (1).jsonl",
        "{stem} (Anna's conflicted copy 2027-02-01).jsonl",
        "{stem}.jsonl.orig",
        "{stem}.jsonl~",
    ],
)
def test_conflict_copies_of_sync_tools_are_read(computer, make_computer, copy):
    computer.done("register", "bank")
    other = make_computer("other")
    other.data.mkdir(parents=True)

    shutil.copy(computer.file(), other.data / copy.format(stem=computer.file().stem))

    assert other.tasks() == ["register", "bank"]
    assert other.read().damage == ()


def test_a_copy_of_everything_changes_nothing(computer):
    computer.done("register")
    before = computer.read()

    shutil.copy(computer.file(), computer.data / "journal-copy (1).jsonl")

    assert computer.read() == before


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"", 0, "the file is empty"),
        (b"\0" * 4096, 0, "no line of it can be read"),
        (b"my journal\nof last summer\n", 0, "no line of it can be read"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", 0, "no line of it can be read"),
    ],
)
def test_a_file_without_any_line_of_ours_is_named_and_left_alone(computer, content, line, reason):
    computer.done("register")
    foreign = computer.data / "journal-2026.jsonl"
    foreign.write_bytes(content)

    computer.done("bank")

    assert computer.read().damage == (Damage(str(foreign), line, reason),)
    assert computer.tasks() == ["register", "bank"]
    assert foreign.read_bytes() == content


def test_damaged_lines_are_named_and_the_rest_is_read(computer, make_computer):
    computer.done("register", "bank", "school", "doctor")
    lines = computer.file().read_bytes().splitlines(keepends=True)
    other = make_computer("other")
    other.data.mkdir(parents=True)
    copy = other.data / computer.file().name

    copy.write_bytes(lines[0] + b"\0" * 80 + b"\n" + lines[2] + b"\n" + lines[3][:-30])

    assert other.tasks() == ["register", "school"]
    assert other.read().damage == (Damage(str(copy), 2, "damaged"), Damage(str(copy), 5, "cut off"))


def test_line_ends_that_git_changed_do_not_matter(computer, make_computer):
    computer.done("register", "bank")
    content = computer.file().read_bytes().replace(b"\n", b"\r\n")

    computer.file().write_bytes(content)

    assert computer.tasks() == ["register", "bank"]
    assert computer.read()[1:] == ((), 0, ())


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_pipes_and_folders_are_named_and_not_followed(computer, tmp_path):
    computer.done("register")
    secret = tmp_path / "secret.jsonl"
    computer.file().rename(secret)
    (computer.data / "journal-link.jsonl").symlink_to(secret)
    (computer.data / "journal-nowhere.jsonl").symlink_to(tmp_path / "missing")
    os.mkfifo(computer.data / "journal-pipe.jsonl")
    (computer.data / "profile-folder.jsonl").mkdir()
    (computer.state / "mirror.jsonl").unlink()

    journal = computer.read()

    assert journal.events == ()
    assert [(damage.path.rpartition("/")[2], damage.reason) for damage in journal.damage] == [
        ("journal-link.jsonl", "a link is not followed"),
        ("journal-nowhere.jsonl", "a link is not followed"),
        ("journal-pipe.jsonl", "not a file of this program"),
        ("profile-folder.jsonl", "Is a directory"),
    ]


def test_files_with_other_names_are_none_of_our_business(computer):
    computer.done("register")
    (computer.data / "journal-2026.txt").write_text("dear diary")
    (computer.data / "my-journal-.jsonl").write_text("{}")

    assert computer.read().damage == ()


def test_names_in_capitals_as_an_old_disk_makes_them_are_read_and_not_written_to(computer):
    computer.done("register", "bank")
    old = computer.file()
    capital = old.rename(old.with_name(old.name.upper()))
    content = capital.read_bytes()

    assert computer.tasks() == ["register", "bank"]
    assert computer.read()[1:] == ((), 0, ())
    for task in ("school", "doctor"):
        computer.done(task)

    assert computer.tasks() == ["register", "bank", "school", "doctor"]
    assert (len(computer.names()), capital.read_bytes()) == (2, content)


@pytest.fixture
def small_files(monkeypatch):
    """Files of which only so many bytes are read."""
    monkeypatch.setattr(journal_content, "LARGEST", 3000)
    monkeypatch.setattr(append, "FULL", 1500)


def test_of_a_file_that_is_too_large_the_beginning_is_read_and_the_rest_is_named(computer, small_files):
    computer.done("register", "bank")
    with computer.file().open("ab") as file:
        file.write(b"\0" * 4000)

    journal = computer.read()

    assert [damage.line for damage in journal.damage] == [3]
    assert journal.damage[0].reason.endswith("and the rest of it is not read")
    assert computer.tasks() == ["register", "bank"]


def test_no_file_of_ours_grows_until_it_is_too_large(computer, small_files):
    for number in range(40):
        computer.done(f"task-{number}")

    assert computer.tasks() == [f"task-{number}" for number in range(40)]
    assert computer.read()[1:] == ((), 0, ())
    assert max(path.stat().st_size for path in computer.data.iterdir()) < 2000
    assert len(computer.names()) < 10


def test_whatever_is_wrong_with_a_file_the_next_one_is_begun_once_and_continued(computer):
    for number, damage in enumerate([b"x" * 70_000 + b"\n", b'{"do":"done"}\n', b"\0" * 99]):
        computer.done(f"before-{number}")
        newest = max(computer.data.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        with newest.open("ab") as file:
            file.write(damage)
        for again in range(3):
            computer.done(f"after-{number}-{again}")
        assert len(computer.names()) == number + 2

    assert len(computer.tasks()) == 12
