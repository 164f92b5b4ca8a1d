"""relocate.pyz on a computer with nothing but Python: no network, nothing may be written but what is said."""

from __future__ import annotations

import json
import os
import shutil
from subprocess import run
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_STORED, ZipFile

import pytest

from tests.release.conftest import built
from tests.release.room import bring_python, furnish, run_in

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

MALA = """\
format: 1
name: Malå
level: municipality
extends: vasterbotten
language: en
version: 2026.12.1
summary: A place in the woods.
licence: CC0-1.0
"""
FOLDER = "en påse med mellanslag"
ANNA = ("start", "norsjo", "--name", "Anna", "--moves-from", "eu", "--move-date", "2027-02-01", "--yes")
STICK = "mount --bind {stick} {room}/stick"
LOCKED = f"{STICK}\nmount -o remount,bind,ro {{room}}/stick"
HOME = "mount --bind {home} {room}/home/anna"
FULL = """\
mount -t tmpfs -o mode=777 none {room}/tmp
mount -t tmpfs -o mode=777,size=$(( $(du -sk {stick} | cut -f1) + 500 ))k none {room}/stick
cp -rp {stick}/. {room}/stick
head -c 99m /dev/zero > {room}/stick/film.mp4 2> /dev/null || true
"""


class Bare(NamedTuple):
    """The computer, its Python, and a stick with the file."""

    room: Path
    python: str
    stick: Path

    def __call__(self, *arguments: str, mounts: str = STICK) -> CompletedProcess[str]:
        ready = mounts.format(room=self.room, stick=self.stick, home=self.home)
        file = f"/stick/{FOLDER}/relocate.pyz"
        return run_in(self.room, self.python, file, *arguments, mounts=ready, RELOCATE_TODAY="2026-11-30")

    @property
    def folder(self) -> Path:
        return self.stick / FOLDER

    @property
    def home(self) -> Path:
        return self.stick.with_name("anna")


@pytest.fixture(scope="session")
def room(root_may_close_rooms, tmp_path_factory) -> tuple[Path, str]:
    room = tmp_path_factory.mktemp("computer")
    furnish(room)
    return room, bring_python(room)


@pytest.fixture
def bare(room, tmp_path) -> Bare:
    folder = tmp_path / "stick" / FOLDER
    folder.mkdir(parents=True)
    shutil.copy(built("RELOCATE_PYZ"), folder / "relocate.pyz")
    (tmp_path / "anna").mkdir()
    for path in (tmp_path, tmp_path / "anna", tmp_path / "stick", folder):
        path.chmod(0o777)
    return Bare(*room, tmp_path / "stick")


def test_where_only_the_stick_may_be_written_everything_stays_on_it(bare):
    started = bare(*ANNA)
    found = bare("next", "-n", "1", "--json")

    assert (started.returncode, started.stderr) == (0, "")
    assert json.loads(found.stdout)["place"] == "norsjo"
    assert sorted(path.name for path in bare.folder.iterdir()) == ["relocate-data", "relocate.pyz"]


def test_with_a_home_and_a_read_only_stick_the_plan_is_at_home(bare):
    started = bare(*ANNA, mounts=f"{HOME}\n{LOCKED}")
    listed = bare("list", mounts=f"{HOME}\n{LOCKED}")

    assert (started.returncode, listed.returncode, listed.stderr) == (0, 0, "")
    assert list((bare.home / ".local" / "share" / "relocate").glob("profile-*.jsonl"))
    assert [path.name for path in bare.folder.iterdir()] == ["relocate.pyz"]


def test_guides_in_all_languages_and_packs_are_read_without_libyaml_and_without_a_network(bare):
    bare(*ANNA)
    (bare.folder / "mala").mkdir()
    (bare.folder / "mala" / "pack.yaml").write_text(MALA, encoding="utf-8")

    answers = [bare(*words) for words in (["guide", "topics"], ["--lang", "sv", "list"], ["help", "json"])]
    checked = bare("pack", "check", f"/stick/{FOLDER}/mala")

    assert [answer.returncode for answer in answers] == [0, 0, 0]
    assert (checked.returncode, checked.stdout) == (0, "")


def test_a_python_that_is_too_old_is_told_so_in_one_line():
    old = os.environ.get("OLD_PYTHON") or shutil.which("python3.10") or shutil.which("python3.9")
    if not old or run([old, "-c", ""], check=False).returncode:
        pytest.skip("no Python older than 3.11 is on this computer")

    done = run([old, built("RELOCATE_PYZ"), "next"], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("relocate needs Python 3.11 or newer, and this is Python 3.")
    assert done.stderr.count("\n") == 1


def test_with_a_full_stick_it_runs_and_says_why_nothing_can_be_saved(bare):
    shown = bare("guide", "words", "--place", "norsjo", mounts=FULL)
    started = bare(*ANNA, mounts=FULL)

    assert (shown.returncode, shown.stderr) == (0, "")
    assert started.returncode == 1
    assert "No space left on device" in started.stderr


def test_where_nothing_at_all_may_be_written_one_line_says_so(bare):
    done = bare("next", mounts=LOCKED)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("relocate could not unpack itself: ")
    assert done.stderr.count("\n") == 1


def test_two_versions_of_the_file_work_beside_one_plan(bare):
    bare(*ANNA)
    mine = bare("list").stdout
    _of_another_build(bare.folder / "relocate.pyz")

    theirs = bare("list").stdout

    programs = list((bare.folder / "relocate-data" / "cache").glob("program-*"))
    assert (theirs, len(programs)) == (mine, 2)


def _of_another_build(file: Path) -> None:
    with ZipFile(file) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with ZipFile(file, "w", ZIP_STORED) as new:
        for name, content in {**parts, "build.py": b'BUILD = "another"\n'}.items():
            new.writestr(name, content)


def test_whoever_follows_the_page_on_a_stick_line_by_line_gets_a_list(bare):
    bare(*ANNA)
    [guide] = (bare.folder / "relocate-data" / "cache").glob("program-*/relocate_cli/guides/norsjo")
    made = bare("pack", "build", f"/stick/{guide.relative_to(bare.stick)}", "--stick", f"/stick/{FOLDER}")
    bare("erase", "--yes")
    page = (bare.folder / "begin-here.txt").read_text(encoding="utf-8")

    typed = [line.split()[1:] for line in page.splitlines() if line.startswith("    relocate")]
    answers = ["--name", "Anna", "--moves-from", "eu", "--move-date", "2027-02-01", "--yes"]
    done = [bare(*words, *(answers if words[:1] == ["start"] else [])) for words in typed[:3]]

    assert made.returncode == 0, made.stderr
    assert typed[:3] == [["settings", "language", "sv"], ["start", "norsjo"], []]
    assert [one.returncode for one in done] == [0, 0, 0]
    assert len(done[2].stdout.splitlines()) == 5
