from __future__ import annotations

import pytest

from relocate_cli.usecases.guides.held_packs import built_in_guides
from relocate_cli.usecases.packs.folders import packs_in, packs_of, the_pack
from tests.usecases.conftest import refused


@pytest.fixture
def guides(port, workspace):
    return workspace.guides[0]


def test_a_path_means_the_pack_there_or_all_packs_inside(guides):
    assert packs_in(guides / "xx") == [guides / "xx"]
    assert packs_in(guides) == [guides / "xx", guides / "xx-port"]


def test_a_pack_named_twice_is_meant_once(guides):
    assert packs_of([guides / "xx", guides]) == [guides / "xx", guides / "xx-port"]


def test_without_a_path_the_pack_one_stands_in_is_meant_or_else_the_built_in_ones(guides, monkeypatch):
    monkeypatch.chdir(guides / "xx")
    assert packs_of([]) == [guides / "xx"]

    monkeypatch.chdir(guides)
    assert {folder.parent for folder in packs_of([])} == {built_in_guides()}


def test_a_folder_begun_without_its_head_is_a_pack_already(guides):
    (guides / "xx-new" / "tasks").mkdir(parents=True)

    assert guides / "xx-new" in packs_in(guides)


def test_what_is_no_pack_or_several_is_refused(guides, tmp_path):
    assert refused(lambda: packs_in(tmp_path / "away")) == (f"There is no folder {tmp_path / 'away'}.", "")
    assert refused(lambda: packs_in(guides / "xx" / "tasks")) == (
        f"There is no pack in {guides / 'xx' / 'tasks'}.",
        "A pack is a folder with a file pack.yaml.",
    )
    assert refused(lambda: the_pack(guides)) == (
        f"There are several packs in {guides}: xx, xx-port.",
        "Name one of them.",
    )
