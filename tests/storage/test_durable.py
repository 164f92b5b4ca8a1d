"""A file is replaced as a whole or not at all, and nothing is left lying beside it."""

from __future__ import annotations

import pytest

from relocate_cli.storage.durable import write_whole


@pytest.mark.parametrize("lasting", [True, False])
def test_a_file_is_replaced_and_nothing_else_lies_beside_it(tmp_path, lasting):
    path = tmp_path / "settings.json"
    path.write_bytes(b"old and longer")

    write_whole(path, b"new", lasting=lasting)

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"settings.json": b"new"}


def test_what_cannot_take_its_place_leaves_nothing_behind(tmp_path):
    (tmp_path / "settings.json" / "inside").mkdir(parents=True)

    with pytest.raises(OSError):
        write_whole(tmp_path / "settings.json", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
