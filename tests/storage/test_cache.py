"""What is kept is given back as long as none of its sources changed, and is never a reason to stop."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from relocate_cli.storage.cache import keep, recall, stamp_of

if TYPE_CHECKING:
    from pathlib import Path

NAME = "xx-port.json"
CONTENT = {"tasks": ["arrive", "register"], "name": "Norsjö"}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A folder with two files that were last edited long ago, and one that is nobody's business."""
    for name in ("pack.yaml", "tasks/x.yaml", ".git/x"):
        file = tmp_path / "xx-port" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a: 1\n")
        os.utime(file, ns=(1, 1))
    return tmp_path / "xx-port"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "somewhere" / "cache"


def test_a_stamp_is_the_path_time_and_size_of_every_file_that_is_not_hidden_and_the_path_of_every_folder(
    pack,
):
    os.utime(pack / "pack.yaml", ns=(7, 8))

    tasks = pack / "tasks"
    assert stamp_of([pack, pack / "pack.yaml", pack / "gone"]) == {
        str(pack): f"{pack / 'pack.yaml'} 8 5\n{tasks}\n{tasks / 'x.yaml'} 1 5",
        str(pack / "pack.yaml"): f"{pack / 'pack.yaml'} 8 5",
        str(pack / "gone"): f"{pack / 'gone'} 0 0",
    }


def test_what_is_kept_comes_back_and_nothing_else_lies_beside_it(pack, cache):
    keep(cache, NAME, [pack], CONTENT)

    assert recall(cache, NAME) == CONTENT
    assert list(cache.iterdir()) == [cache / NAME]


@pytest.mark.parametrize(
    "edit",
    [
        lambda pack: os.utime(pack / "tasks" / "x.yaml", ns=(2, 2)),
        lambda pack: (pack / "tasks" / "x.yaml").unlink(),
        lambda pack: (pack / "tasks" / "y.yaml").write_text(""),
        lambda pack: (pack / "pack.yaml").rename(pack / "other.yaml"),
        lambda pack: (pack / "places").mkdir(),
    ],
    ids=["edited", "deleted", "added", "renamed", "folder"],
)
def test_after_an_edit_nothing_comes_back(pack, cache, edit):
    keep(cache, NAME, [pack], CONTENT)

    edit(pack)

    assert recall(cache, NAME) is None


def test_a_file_that_may_still_be_changing_is_not_relied_on(pack, cache):
    (pack / "pack.yaml").write_text("a: 2\n")

    keep(cache, NAME, [pack], CONTENT)

    assert not cache.exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b"\xff", b'{"build": "1"}'])
def test_what_is_damaged_is_as_good_as_nothing(pack, cache, damage):
    keep(cache, NAME, [pack], CONTENT)
    (cache / NAME).write_bytes(damage)

    assert recall(cache, NAME) is None


def test_a_place_where_nothing_can_be_kept_stops_nobody(pack, tmp_path):
    (tmp_path / "cache").write_text("a file where a folder should be")

    keep(tmp_path / "cache", NAME, [pack], CONTENT)

    assert recall(tmp_path / "cache", NAME) is None


def test_what_does_not_fit_is_left_where_it_is(pack, cache):
    keep(cache, NAME, [pack], CONTENT)

    assert recall(cache, NAME, lambda content: content["name"] == "Skellefteå") is None
    assert recall(cache, NAME, lambda content: content["name"] == "Norsjö") == CONTENT


def test_what_another_build_kept_is_not_read(pack, cache):
    keep(cache, NAME, [pack], CONTENT)
    kept = json.loads((cache / NAME).read_bytes())

    (cache / NAME).write_text(json.dumps({**kept, "build": "0.0.1 of somebody else"}))

    assert recall(cache, NAME) is None
