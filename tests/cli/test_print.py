"""`relocate print`: a booklet for paper, whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from textwrap import dedent

import pytest

from relocate_cli.domain.plan.booklet import Booklet
from tests.cli.conftest import COUNTRY, LOCAL
from tests.cli.terminals import Terminal
from tests.page_reader import HOSTILE, Reader

CHROMIUM = shutil.which("chromium")
WIDE = {"COLUMNS": "300"}
IDS = ("apply:anna", "pack-bags", "register:anna", "register:jan")


def written(relocate, name: str = "booklet.html") -> Reader:
    return Reader((relocate.home / name).read_text("utf-8"))


@pytest.fixture
def printed(anna_and_jan, monkeypatch):
    """Print into the home of the household, and return what the program answered."""
    monkeypatch.chdir(anna_and_jan.home)
    return lambda *options, **world: anna_and_jan("print", "-o", "booklet.html", *options, **world)


def test_a_booklet_says_of_each_open_task_for_whom_by_when_and_whom_to_phone(anna_and_jan, printed):
    anna_and_jan("note", "pack-bags", "the blue ones")

    result = printed("--json")

    document = json.loads(result.stdout)
    codes = [row["code"] for row in document["rows"]]
    name, page = document["booklet"], written(anna_and_jan)
    assert [row["id"] for row in document["rows"]] == list(IDS)
    assert codes == [Booklet(name, IDS).code(row) for row in (1, 2, 3, 4)]
    assert page.words == [
        f"Your checklist: Port (Booklet {name})",
        "Your checklist: Port",
        "Anna, Jan · moving on Mon 1 Feb 2027",
        f"Booklet {name}",
        "Made on Mon 23 Nov 2026 from: Xanadu 2026.1, Port 2026.1.",
        "1 task may join your list. Answer what is open with: relocate start",
        "Tick a box with a pen when it is done. The code stands beside the box.",
        "Type the codes back when you are at the computer, or let somebody do it at the library:",
        f"relocate tick --booklet {name}",
        "This booklet stays right: what you tick here is found, even if the list has moved since.",
        *("What is inside", "Before you move", "2 boxes", "When you are there", "2 boxes", "Phone numbers"),
        *("Before you move", f"2 boxes · Booklet {name}"),
        *("example.org", "Apply for a permit", codes[0], "Anna", "By law Mon 7 Dec 2026"),
        *("Bring:", "Passport", "The office: +46 10 000 00 00"),
        *("Pack your bags", codes[1], "Begin by Fri 29 Jan 2027", "Note:", "the blue ones"),
        *("When you are there", f"2 boxes · Booklet {name}"),
        *("Register your address", codes[2], "Anna", "By law Mon 8 Feb 2027", "From Mon 1 Feb 2027"),
        *("First: Apply for a permit", "The office: +46 10 000 00 00"),
        *("Register your address", codes[3], "Jan", "By law Mon 8 Feb 2027", "From Mon 1 Feb 2027"),
        "The office: +46 10 000 00 00",
        *("Phone numbers", f"Booklet {name}", "The office", "+46 10 000 00 00"),
    ]


def test_the_whole_booklet_tells_what_to_do_as_well(anna_and_jan, printed):
    printed("--whole")

    words = written(anna_and_jan).words
    assert words[words.index("Fill in the form.") :][:2] == ["Fill in the form.", "Send it."]


def test_what_is_done_is_left_out_and_the_same_list_stays_the_same_booklet(anna_and_jan, printed):
    first = json.loads(printed("--json").stdout)
    again = json.loads(printed("--json", "--force").stdout)
    anna_and_jan("done", "apply:anna")

    after = json.loads(printed("--json", "--force").stdout)

    assert again == first
    assert after["booklet"] != first["booklet"]
    assert [row["id"] for row in after["rows"]] == list(IDS[1:])


def test_with_everything_done_there_is_nothing_to_print(anna_and_jan, printed):
    for id in IDS:
        anna_and_jan("done", id)

    result = printed()

    assert (result.exit_code, result.stderr) == (
        1, "Error: Nothing is left to be done, so there is nothing to print.\n",
    )  # fmt: skip
    assert not (anna_and_jan.home / "booklet.html").exists()


def test_the_file_is_for_the_household_alone_and_its_name_is_the_booklets(anna_and_jan, tmp_path):
    folder = tmp_path / "paper"
    folder.mkdir()

    name = json.loads(anna_and_jan("print", "-o", str(folder), "--json").stdout)["booklet"]

    assert [path.name for path in folder.iterdir()] == [f"booklet-{name}.html"]
    assert stat.S_IMODE((folder / f"booklet-{name}.html").stat().st_mode) == 0o600


def test_a_file_that_is_there_is_replaced_only_when_that_was_said(anna_and_jan, printed):
    file = anna_and_jan.home / "booklet.html"
    file.write_text("mine", "utf-8")

    refused = printed()

    assert (refused.exit_code, refused.stderr) == (
        1,
        "Error: booklet.html is there already.\n\nhint: Choose another name, or add --force.\n",
    )
    assert file.read_text("utf-8") == "mine"
    assert "booklet" not in anna_and_jan("list", "--json").stdout
    assert printed("--force").exit_code == 0
    assert file.read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_what_is_not_a_file_is_never_replaced(anna_and_jan, printed):
    pipe = anna_and_jan.home / "booklet.html"
    os.mkfifo(pipe)

    refused = printed("--force")

    assert (refused.exit_code, refused.stderr) == (
        1,
        "Error: booklet.html is not a file, so it cannot be replaced.\n\n"
        "hint: Choose another place with: -o FILE\n",
    )
    assert pipe.is_fifo()


def test_on_a_terminal_it_is_asked_whether_to_replace_it(anna_and_jan, tmp_path):
    file = tmp_path / "mine.html"
    file.write_text("mine", "utf-8")
    world = {**anna_and_jan.environment, "TERM": "xterm"}
    terminal = Terminal(["-m", "relocate_cli", "print", "-o", str(file)], world, 200, 24)

    terminal.until("Replace it? [y/N]")
    terminal.press("n\n")

    terminal.until("is there already.")
    assert file.read_text("utf-8") == "mine"


@pytest.mark.parametrize("output", ["file/booklet.html", "file/deep/booklet.html"])
def test_a_folder_that_is_a_file_is_named(anna_and_jan, tmp_path, output):
    (tmp_path / "file").touch()

    result = anna_and_jan("print", "-o", str(tmp_path / output), **WIDE)

    assert result.exit_code == 1
    said = " ".join(result.stderr.split())
    assert said.startswith(f"Error: {tmp_path / output} could not be written: ")
    assert result.stderr.endswith("\n\nhint: Choose another place with: -o FILE\n")


def test_standard_output_gets_the_page_and_nothing_else(anna_and_jan):
    result = anna_and_jan("print", "-o", "-")
    both = anna_and_jan("print", "-o", "-", "--json")

    assert result.stdout.startswith("<!doctype html>")
    assert result.stdout.endswith("</html>")
    assert result.stderr == ""
    assert (both.exit_code, both.stdout) == (2, "")


def test_the_page_asks_nobody_for_anything(anna_and_jan, printed):
    printed("--whole")

    page = written(anna_and_jan)
    assert {"script", "link", "img", "iframe", "a"} & {*page.elements} == set()
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in page.attributes
    assert [name for name, _value in page.attributes if name in {"src", "href", "action"}] == []


def test_whatever_packs_and_people_write_comes_out_as_text(port, make_pack, monkeypatch):
    monkeypatch.chdir(port.home)
    task = (
        COUNTRY["tasks/pack-bags.yaml"]
        .replace("Pack your bags", f'"{HOSTILE}"')
        .replace("[Pack.]", f'["{HOSTILE}"]')
    )
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": task})
    local = {**LOCAL, "contacts.yaml": LOCAL["contacts.yaml"].replace("The harbour master", HOSTILE)}
    make_pack("xx-port", local)
    port("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01", "--yes")
    port("note", "pack-bags", f"{HOSTILE}\x1b[2J\u202eevil")

    result = port("print", "--whole", "-o", "booklet.html")

    assert result.exit_code == 0, result.output
    page = written(port)
    assert {"script", "img"} & {*page.elements} == set()
    assert page.words.count(HOSTILE) == 3
    assert f"{HOSTILE}\ufffd[2J\ufffdevil" in page.words


def test_half_a_sign_keeps_no_booklet_from_being_written(anna_and_jan, printed):
    anna_and_jan("note", "pack-bags", "phone \udcff there")

    result = printed()

    assert result.exit_code == 0, result.output
    assert "phone ? there" in written(anna_and_jan).words


@pytest.mark.skipif(not CHROMIUM, reason="needs Debian's chromium: apt-get install chromium")
def test_a_browser_makes_a_pdf_of_it(anna_and_jan, tmp_path):
    file = tmp_path / "booklet.pdf"

    result = anna_and_jan("print", "--pdf", "-o", str(file), "--lang", "sv", **WIDE)

    assert (result.exit_code, result.stderr) == (
        0, f"chromium gör PDF:en. Ctrl-C avbryter.\nSkrivet: {file}\n",
    )  # fmt: skip
    assert file.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_without_a_browser_it_says_what_to_do(anna_and_jan, tmp_path):
    result = anna_and_jan("print", "--pdf", "-o", str(tmp_path / "booklet.pdf"), PATH="/nowhere", **WIDE)

    assert (result.exit_code, result.stderr) == (
        1,
        "Error: No browser that makes a PDF is on this computer: chromium or google-chrome.\n\n"
        "hint: Leave --pdf out, open the page in any browser, and choose Print there.\n",
    )


@pytest.fixture
def chromium(tmp_path):
    """Put a browser on the PATH that does what a test says, and return the PATH."""

    def put(script: str) -> str:
        folder = tmp_path / "bin"
        folder.mkdir()
        (folder / "chromium").write_text(f"#!/bin/sh\n{dedent(script)}", "utf-8")
        (folder / "chromium").chmod(0o755)
        return f"{folder}:/usr/bin:/bin"

    return put


def test_a_browser_that_fails_leaves_the_old_file_whole(anna_and_jan, chromium, tmp_path):
    file = tmp_path / "booklet.pdf"
    file.write_bytes(b"old")
    path = chromium("echo 'no room on the disk' >&2; exit 3")

    result = anna_and_jan("print", "--pdf", "--force", "-o", str(file), PATH=path, **WIDE)

    assert result.exit_code == 1
    assert "chromium made no PDF: no room on the disk\n" in result.stderr
    assert file.read_bytes() == b"old"


def test_ctrl_c_ends_the_browser_and_leaves_the_old_file_whole(anna_and_jan, chromium, tmp_path):
    file, began = tmp_path / "booklet.pdf", tmp_path / "began"
    file.write_bytes(b"old")
    world = {**anna_and_jan.environment, "PATH": chromium(f"echo $$ > {began}; exec sleep 600")}
    command = [sys.executable, "-m", "relocate_cli", "print", "--pdf", "--force", "-o", str(file)]
    process = subprocess.Popen(command, env=world, stderr=subprocess.PIPE, text=True)
    while not (began.exists() and began.read_text()):
        time.sleep(0.05)

    process.send_signal(signal.SIGINT)
    _out, said = process.communicate(timeout=30)

    assert (process.returncode, said.splitlines()) == (
        130,
        ["chromium makes the PDF. Ctrl-C stops it.", "", "Stopped. What you ticked and answered is saved."],
    )
    assert file.read_bytes() == b"old"
    assert subprocess.run(
        ["ps", "-p", began.read_text().strip()], check=False, capture_output=True
    ).returncode
