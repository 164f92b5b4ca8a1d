from __future__ import annotations

import os
import shutil

import pytest

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
