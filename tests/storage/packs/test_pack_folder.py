"""A pack's folder: what belongs to it is read, everything else is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark, Scalar
from relocate_cli.storage.packs.pack_folder import read_pack_folder

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs links, pipes and free names")


@pytest.fixture
def make_pack(tmp_path):
    def make(files, name="xx-port"):
        for path, text in {"pack.yaml": "name: Port\n", **files}.items():
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / name

    return make


def complaints(folder):
    return [(f.level, f.code, f.mark.path, f.message, f.hint) for f in read_pack_folder(folder)[1]]


def test_a_pack_is_its_files_in_order(make_pack):
    folder = make_pack(
        {
            "tasks/register.yaml": "title: Register\n",
            "tasks/arrive.yaml": "title: Arrive\n",
            "phases.yaml": "arrival: Arrival\n",
        }
    )
    files, findings = read_pack_folder(folder)
    assert (files.id, files.folder, findings) == ("xx-port", folder, [])
    assert list(files.nodes) == ["pack.yaml", "phases.yaml", "tasks/arrive.yaml", "tasks/register.yaml"]
    title = files.nodes["tasks/arrive.yaml"].entries[0].value
    assert title == Scalar("Arrive", Mark("tasks/arrive.yaml", 1, 8))


def test_what_editors_git_and_translators_put_there_is_left_alone(make_pack):
    folder = make_pack(
        dict.fromkeys(
            [
                ".git/config",
                ".pack.yaml.swp",
                "README.md",
                "LICENSE",
                "translations/sv.po",
                "tasks/.DS_Store",
            ],
            "",
        )
    )
    assert complaints(folder) == []


def test_the_kinds_can_be_named_by_the_caller(make_pack):
    folder = make_pack({"words.yaml": "", "phases.yaml": ""})
    files, findings = read_pack_folder(folder, kinds=["words"])
    assert list(files.nodes) == ["pack.yaml", "words.yaml"]
    assert [finding.mark.path for finding in findings] == ["phases.yaml"]


def test_an_unknown_file_is_told_and_one_that_is_meant_is_an_error_with_its_right_name(make_pack):
    folder = make_pack(
        {
            "phase.yaml": "",
            "holiday.jpg": "",
            "tasks/arrive.yml": "",
            "tasks/Notes.txt": "",
            "tasks/more/x.yaml": "",
            "topics/a-home.txt": "",
        }
    )
    unknown = "A pack has no file of this name; it is not read."
    aside = "Move it out of the pack if it does not belong there; a task belongs into tasks/."
    ending = "Windows may hide the last ending; its Explorer shows it under View, File name extensions."
    assert complaints(folder) == [
        ("warning", "P014", "holiday.jpg", unknown, aside),
        ("error", "P014", "phase.yaml", unknown, "Rename it: phases.yaml"),
        ("warning", "P014", "tasks/Notes.txt", unknown, aside),
        ("error", "P014", "tasks/arrive.yml", unknown, "Rename it: tasks/arrive.yaml"),
        ("warning", "P014", "tasks/more", unknown, aside),
        ("error", "P014", "topics/a-home.txt", unknown, f"Rename it: topics/a-home.md. {ending}"),
    ]


def test_a_pack_without_pack_yaml_says_so(make_pack):
    folder = make_pack({"words.yaml": ""})
    (folder / "pack.yaml").unlink()
    assert [complaint[:4] for complaint in complaints(folder)] == [
        ("error", "P018", "pack.yaml", "The pack has no file pack.yaml, which says what it is."),
    ]


def test_a_file_in_which_all_lines_are_notes_is_as_good_as_none(make_pack):
    folder = make_pack({"tasks/arrive.yaml": "# title: Arrive\n# phase: now\n", "pack.yaml": "# nothing\n"})

    assert [complaint[:3] for complaint in complaints(folder)] == [("error", "P018", "pack.yaml")]


def test_a_folder_that_is_not_there_says_so(tmp_path):
    files, findings = read_pack_folder(tmp_path / "gone")
    assert files.nodes == {}
    assert findings[0] == Finding(
        Mark("."),
        "P019",
        "This cannot be read: No such file or directory.",
        "Check that it is there and that you may read it.",
    )


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(make_pack):
    folder = make_pack({"phases.yaml": ""})
    (folder / "phases.yaml").chmod(0)
    assert [complaint[:4] for complaint in complaints(folder)] == [
        ("error", "P019", "phases.yaml", "This cannot be read: Permission denied.")
    ]


@POSIX
def test_links_pipes_and_folders_in_a_files_place_are_refused(make_pack, tmp_path):
    folder = make_pack({"papers.yaml/x": ""})
    (tmp_path / "secret").write_text("a: b\n")
    (folder / "phases.yaml").symlink_to(tmp_path / "secret")
    (folder / "groups.yaml").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "questions.yaml")
    (folder / "tasks").symlink_to(tmp_path)
    pipe = "This is neither a file nor a folder, but a device, a pipe or the like."
    link = "This is a link to somewhere else; links are not followed."
    assert [complaint[:4] for complaint in complaints(folder)] == [
        ("error", "P015", "groups.yaml", link),
        ("error", "P015", "papers.yaml", "This should be a file, not a folder."),
        ("error", "P015", "phases.yaml", link),
        ("error", "P015", "questions.yaml", pipe),
        ("error", "P015", "tasks", link),
    ]


@POSIX
@pytest.mark.parametrize(
    ("stem", "shown", "better"),
    [
        ("Flytta till Norsjö", "Flytta till Norsjö", "flytta-till-norsjo"),
        ("ra\u0308kna", "ra\u0308kna", "rakna"),
        ("-x", "-x", "x"),
        ("a" * 65, "a" * 65, "a" * 64),
        ("a\x1b[31m", "a\ufffd[31m", "a-31m"),
        ("a.b", "a.b", "a-b"),
    ],
)
def test_a_name_that_cannot_be_an_id_is_refused_with_a_better_one(make_pack, stem, shown, better):
    folder = make_pack({f"tasks/{stem}.yaml": "title: x\n"})
    message = (
        f'"{shown}" cannot be a name: only a-z, 0-9 and - are allowed, at most 64 of them, and not - first.'
    )
    hint = f"Rename it, for example to {better}. This mends it: relocate pack check --fix"
    assert complaints(folder) == [("error", "P016", f"tasks/{shown}.yaml", message, hint)]


@POSIX
@pytest.mark.parametrize("name", ["con", "nul", "aux", "com1"])
def test_names_that_windows_keeps_for_devices_are_refused(make_pack, name):
    folder = make_pack({f"tasks/{name}.yaml": "title: x\n"})
    message = f'"{name}" cannot be a name: Windows keeps it for a device.'
    assert complaints(folder) == [
        ("error", "P016", f"tasks/{name}.yaml", message, f"Add a word, as in {name}-office.")
    ]


@POSIX
def test_a_name_that_is_not_even_text_is_shown_safely(make_pack):
    folder = make_pack({"tasks/x.yaml": ""})
    Path(os.fsdecode(os.fsencode(folder / "tasks") + b"/\xff.yaml")).write_text("")
    assert [complaint[2] for complaint in complaints(folder)] == ["tasks/\ufffd.yaml"]


def test_the_folders_name_is_the_packs_id_and_must_be_one(make_pack):
    files, findings = read_pack_folder(make_pack({}, name="XX Port"))
    assert files.id == "XX Port"
    assert [(finding.code, finding.mark.path, finding.hint) for finding in findings] == [
        ("P016", ".", "Rename it, for example to xx-port.")
    ]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="capitals are not told apart")
def test_names_that_differ_only_in_capitals_are_refused(make_pack):
    folder = make_pack({"tasks/register.yaml": "title: x\n", "tasks/Register.yaml": "title: y\n"})
    files, _ = read_pack_folder(folder)
    assert list(files.nodes) == ["pack.yaml", "tasks/register.yaml"]
    message = '"Register.yaml" and "register.yaml" are the same name on Windows and Mac computers.'
    assert complaints(folder) == [
        ("error", "P017", "tasks/Register.yaml", message, "Rename or delete one of the two.")
    ]


def test_a_file_that_is_too_large_is_not_read(make_pack):
    folder = make_pack({"phases.yaml": ""})
    with (folder / "phases.yaml").open("wb") as file:
        file.truncate(1 << 40)
    assert [complaint[1:4] for complaint in complaints(folder)] == [
        ("P009", "phases.yaml", "The file has 1,099,511,627,776 bytes; at most 2,097,152 are read.")
    ]


def test_more_tasks_than_anybody_writes_are_cut_off(make_pack):
    folder = make_pack({f"tasks/t{number:04}.yaml": "" for number in range(5001)})
    files, findings = read_pack_folder(folder)
    assert len(files.nodes) == 5001
    assert "tasks/t5000.yaml" not in files.nodes
    assert [(finding.code, finding.mark.path, finding.message) for finding in findings] == [
        ("P009", ".", "It has 5,002 files; at most 5,000 are allowed.")
    ]


def test_a_pack_that_no_archive_could_hold_is_told_of_before_it_is_built(make_pack):
    folder = make_pack({f"p{number}.yaml": "#" * 2_000_000 for number in range(5)} | {"words.yaml": ""})
    assert [complaint[1:4] for complaint in complaints(folder) if complaint[1] != "P014"] == [
        ("P009", ".", "Its files have 10,000,011 bytes together; at most 8,388,608 are allowed.")
    ]


@pytest.mark.parametrize("name", ["Svenska.po", "sv_SE.po", "sv (conflicted copy).po"])
def test_a_translation_that_no_reader_would_get_is_named(make_pack, name):
    folder = make_pack(
        {f"translations/{name}": "", "translations/sv.mo": "", "translations/messages.pot": ""}
    )
    assert complaints(folder) == [
        (
            "error",
            "P016",
            f"translations/{name}",
            "This is not called after a language, so no reader gets it.",
            "Rename it to the code of its language, such as sv.po.",
        )
    ]


def test_every_files_faults_are_told_with_its_path(make_pack):
    folder = make_pack({"phases.yaml": "a: 1\na: 2\n", "tasks/x.yaml": "a: @\n"})
    files, findings = read_pack_folder(folder)
    assert list(files.nodes) == ["pack.yaml", "phases.yaml"]
    assert [(finding.mark, finding.code) for finding in findings] == [
        (Mark("phases.yaml", 2, 1), "P004"),
        (Mark("tasks/x.yaml", 1, 4), "P002"),
    ]
