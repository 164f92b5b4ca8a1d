"""`relocate pack build --stick`: what a volunteer hands to a family."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest


@pytest.fixture
def stick(tmp_path):
    """An empty stick, and the program that goes onto it."""
    folder = tmp_path / "stick för Åsa"
    folder.mkdir()
    (tmp_path / "relocate.pyz").write_bytes(b"the program")
    return folder


@pytest.fixture
def fill(relocate, port, stick):
    """Fill the stick for somebody who moves to the port."""

    def run(*more, program="relocate.pyz"):
        file = str(stick.with_name(program))
        return relocate("pack", "build", str(port), "--stick", str(stick), "--program", file, *more)

    return run


def test_a_stick_holds_the_program_the_guide_and_the_page_in_both_languages(fill, stick):
    result = fill()

    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in stick.iterdir()) == [
        *("begin-here.html", "begin-here.txt", "borja-har.html", "borja-har.txt"),
        *("relocate.cmd", "relocate.pyz", "xx-port-2026.1.zip"),
    ]
    assert (stick / "relocate.pyz").read_bytes() == b"the program"
    assert result.stderr.startswith("Done. Eject the stick, then hand it over: the page begin-here.html")


def test_the_page_says_every_line_to_type_in_the_same_order_in_both_languages_and_forms(fill, stick):
    fill()

    typed = [
        "alias relocate=\"python3 '$PWD/relocate.pyz'\"",
        "relocate settings language sv",
        "relocate pack install xx-port-2026.1.zip",
        "relocate start xx-port",
        "relocate",
        "relocate walk",
        "relocate erase",
        "relocate update FILE",
    ]
    for name in ("begin-here", "borja-har"):
        text = (stick / f"{name}.txt").read_text(encoding="utf-8")
        page = (stick / f"{name}.html").read_text(encoding="utf-8")
        assert re.findall(r"^    (.*)$", text, re.MULTILINE) == ["python3 --version", *typed]
        assert [unescape(line) for line in re.findall(r"<code>(.*?)</code>", page)] == [
            "python3 --version",
            *typed,
        ]
    assert (
        (stick / "borja-har.txt")
        .read_text(encoding="utf-8")
        .startswith("Börja här: din checklista för Port\n")
    )


def test_a_program_that_needs_no_python_is_named_on_the_page(fill, stick):
    stick.with_name("relocate-linux").write_bytes(b"the other program")

    fill("--program", str(stick.with_name("relocate-linux")))

    assert "cp relocate-linux ~/relocate" in (stick / "begin-here.txt").read_text(encoding="utf-8")
    assert (stick / "relocate-linux").read_bytes() == b"the other program"


def test_the_familys_own_data_and_other_files_on_a_stick_stay(fill, stick):
    (stick / "relocate-data").mkdir()
    (stick / "relocate-data" / "plan").write_text("mine")
    (stick / "relocate.pyz").write_bytes(b"an older program")

    asked, agreed = fill(), fill("--yes")

    assert (asked.exit_code, agreed.exit_code) == (2, 0)
    assert (stick / "relocate.pyz").read_bytes() == b"the program"
    assert (stick / "relocate-data" / "plan").read_text() == "mine"


def test_json_names_every_file_on_the_stick(fill, stick):
    document = json.loads(fill("--json").stdout)

    assert document["file"] == str(stick / "xx-port-2026.1.zip")
    assert len(document["stick"]) == 7


def test_without_the_stick_or_the_program_nothing_is_written(fill, stick):
    no_program = fill(program="relocate-linux")
    stick.rmdir()
    no_stick = fill()

    assert no_program.exit_code == 2
    assert "relocate.pyz belongs on the stick too" in " ".join(no_program.stderr.split())
    assert no_stick.exit_code == 1
    assert "hint: Put the stick in" in no_stick.stderr


def test_what_cannot_be_written_is_named(fill, stick):
    (stick / "begin-here.html").mkdir()

    result = fill()

    assert result.exit_code == 1
    assert "begin-here.html could not be written" in " ".join(result.stderr.split())
