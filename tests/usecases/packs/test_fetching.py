from __future__ import annotations

import pytest

from relocate_cli.usecases.packs.building import build
from relocate_cli.usecases.packs.fetching import fetch
from tests.usecases.conftest import refused


@pytest.fixture
def built(port, workspace):
    return build(workspace.guides[0] / "xx-port")


@pytest.fixture
def archive(built, tmp_path):
    path = tmp_path / built.file_name
    path.write_bytes(built.content)
    return path


def test_a_folder_and_its_archive_bring_the_same_pack(archive, built, workspace):
    folder = fetch(str(workspace.guides[0] / "xx-port"))

    assert fetch(str(archive)).bundle == folder.bundle == built.bundle
    assert (fetch(str(archive)).sha256, folder.sha256) == (built.sha256, "")


def test_an_archive_is_taken_only_if_it_is_the_one_that_was_expected(archive, built):
    assert fetch(str(archive), built.sha256.upper()).sha256 == built.sha256
    assert refused(lambda: fetch(str(archive), "0" * 64)) == (
        f"This is not the archive you expected: its SHA-256 is {built.sha256}.",
        "Nothing was installed. Get it again from whoever made it.",
    )
    assert refused(lambda: fetch(str(archive), "abc"))[0] == (
        "'abc' is not a SHA-256: it has 64 digits, 0-9 and a-f."
    )


def test_nobody_can_vouch_for_a_folder(port, workspace):
    folder = str(workspace.guides[0] / "xx-port")

    assert refused(lambda: fetch(folder, "0" * 64))[0] == (
        "A folder has no SHA-256 and no signature; only an archive has."
    )


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert refused(lambda: fetch(str(tmp_path / "away.zip")))[0] == (
        f"There is no file and no folder {tmp_path / 'away.zip'}."
    )
