"""The one program on a Linux that has no Python: the C library is all it finds there."""

from __future__ import annotations

import json
import shutil
from functools import partial
from pathlib import Path

import pytest

from tests.release.conftest import built
from tests.release.room import bring_program, furnish, run_in

ANNA = ("start", "norsjo", "--name", "Anna", "--moves-from", "eu", "--move-date", "2027-02-01", "--yes")
MOUNTS = """\
mount -t tmpfs -o mode=777 none {room}/tmp
mount --bind {home} {room}/home/anna
mount --bind {stick} {room}/stick
"""


@pytest.fixture
def stick(tmp_path):
    """The stick, empty, and open to whoever sits there."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick").chmod(0o777)
    return tmp_path / "stick"


@pytest.fixture
def bare(root_may_close_rooms, stick, tmp_path):
    """The program at home, on a computer without Python."""
    program, room, home = built("RELOCATE_PROGRAM"), tmp_path / "room", tmp_path / "home"
    room.mkdir()
    home.mkdir()
    for path in (tmp_path, home):
        path.chmod(0o777)
    furnish(room)
    bring_program(room, program)
    [maths] = Path("/lib").glob("*-linux-gnu/libm.so.6")  # of the C library, and needed only later
    bring_program(room, maths)
    shutil.copy(program, home / "relocate")
    mounts = MOUNTS.format(room=room, home=home, stick=stick)
    return partial(run_in, room, "/home/anna/relocate", mounts=mounts, RELOCATE_TODAY="2026-11-30")


def test_it_starts_keeps_the_plan_at_home_and_says_what_is_next(bare, tmp_path):
    started = bare(*ANNA)
    found = bare("next", "-n", "1", "--json")
    swedish = bare("--lang", "sv", "guide", "topics")

    assert (started.returncode, started.stderr) == (0, "")
    assert json.loads(found.stdout)["place"] == "norsjo"
    assert swedish.returncode == 0
    assert list((tmp_path / "home" / ".local" / "share" / "relocate").glob("profile-*.jsonl"))


def test_packs_are_read_and_checked(bare, stick):
    (stick / "mala").mkdir()
    head = "format: 1\nname: Malå\nlevel: municipality\nextends: vasterbotten\nlanguage: en\n"
    (stick / "mala" / "pack.yaml").write_text(
        f"{head}version: 2026.12.1\nsummary: A place.\nlicence: CC0-1.0\n", encoding="utf-8"
    )

    checked, built_ = (
        bare("pack", "check", "/stick/mala"),
        bare("pack", "build", "/stick/mala", "-o", "/stick"),
    )

    assert (checked.returncode, checked.stdout, built_.returncode) == (0, "", 0)
    assert (stick / "mala-2026.12.1.zip").is_file()
