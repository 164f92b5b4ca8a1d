"""What is kept is given back as long as none of its sources changed, and is never a reason to stop."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from relocate_cli.storage.cache import keep, recall, stamp_of

if TYPE_CHECKING:
    from pathlib import Path

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
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "guides" / "xx-port.json"


def test_a_stamp_is_the_path_time_and_size_of_every_file_that_is_not_hidden(pack):
    os.utime(pack / "pack.yaml", ns=(7, 8))

    assert stamp_of([pack, pack / "pack.yaml", pack / "gone"]) == {
        str(pack): [[f"{pack}{os.sep}pack.yaml", 8, 5], [f"{pack}{os.sep}tasks{os.sep}x.yaml", 1, 5]],
        str(pack / "pack.yaml"): [[str(pack / "pack.yaml"), 8, 5]],
        str(pack / "gone"): [[str(pack / "gone"), 0, 0]],
    }


def test_what_is_kept_comes_back_and_nothing_else_lies_beside_it(pack, kept):
    keep(kept, [pack], CONTENT)

    assert recall(kept) == CONTENT
    assert list(kept.parent.iterdir()) == [kept]


@pytest.mark.parametrize(
    "edit",
    [
        lambda pack: os.utime(pack / "tasks" / "x.yaml", ns=(2, 2)),
        lambda pack: (pack / "tasks" / "x.yaml").unlink(),
        lambda pack: (pack / "tasks" / "y.yaml").write_text(""),
        lambda pack: (pack / "pack.yaml").rename(pack / "other.yaml"),
    ],
    ids=["edited", "deleted", "added", "renamed"],
)
def test_after_an_edit_nothing_comes_back(pack, kept, edit):
    keep(kept, [pack], CONTENT)

    edit(pack)

    assert recall(kept) is None


def test_a_file_that_may_still_be_changing_is_not_relied_on(pack, kept):
    (pack / "pack.yaml").write_text("a: 2\n")

    keep(kept, [pack], CONTENT)

    assert not kept.exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b"\xff", b'{"layout": 1}'])
def test_what_is_damaged_is_as_good_as_nothing(pack, kept, damage):
    keep(kept, [pack], CONTENT)
    kept.write_bytes(damage)

    assert recall(kept) is None


def test_a_place_where_nothing_can_be_kept_stops_nobody(pack, tmp_path):
    (tmp_path / "cache").write_text("a file where a folder should be")

    keep(tmp_path / "cache" / "x.json", [pack], CONTENT)

    assert recall(tmp_path / "cache" / "x.json") is None
