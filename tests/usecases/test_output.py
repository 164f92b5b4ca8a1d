from __future__ import annotations

import pytest

from relocate_cli.usecases.output import write_output
from tests.usecases.conftest import refused


def test_what_is_there_is_replaced_whole_and_others_may_read_it(tmp_path):
    file = tmp_path / "list.md"
    file.write_text("a longer text than the new one", encoding="utf-8")

    write_output(file, b"new\n")

    assert file.read_bytes() == b"new\n"
    assert [path.name for path in tmp_path.iterdir()] == ["list.md"]


@pytest.mark.parametrize("place", ["file/list.md", "file/deep/list.md"])
def test_a_place_that_cannot_be_written_to_is_named(tmp_path, place):
    (tmp_path / "file").touch()

    message, hint = refused(lambda: write_output(tmp_path / place, b"new\n"))

    assert message.startswith(f"{tmp_path / place} could not be written: ")
    assert hint == "Choose another place with: -o FILE"
