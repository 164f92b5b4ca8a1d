from __future__ import annotations

import pytest

from relocate_cli.usecases.packs.folders import packs_at, packs_of, the_pack
from tests.usecases.conftest import refused

NO_PACK = "A pack is a folder with a file pack.yaml. Name it, or a guide that is there: norsjo."


@pytest.fixture
def guides(port, workspace):
    return workspace.guides[0]


def test_a_path_means_the_pack_there_or_all_packs_inside(guides):
    assert packs_at(guides / "xx") == [guides / "xx"]
    assert packs_at(guides) == [guides / "xx", guides / "xx-port"]
    assert packs_at(guides.parent) == [guides / "xx", guides / "xx-port"]


@pytest.mark.parametrize("inside", ["tasks", "tasks/apply.yaml", "phases.yaml", "tasks/.."])
def test_what_lies_in_a_pack_means_that_pack(guides, inside):
    assert packs_at(guides / "xx" / inside) == [guides / "xx"]


def test_a_pack_named_twice_is_meant_once(guides, workspace):
    assert packs_of([guides / "xx", guides], workspace) == [guides / "xx", guides / "xx-port"]


def test_without_a_path_the_packs_where_one_stands_are_meant_above_or_below(guides, workspace, monkeypatch):
    for place in (guides / "xx", guides / "xx" / "tasks"):
        monkeypatch.chdir(place)
        assert packs_of([], workspace) == [guides / "xx"]

    monkeypatch.chdir(guides.parent)
    assert packs_of([], workspace) == [guides / "xx", guides / "xx-port"]


def test_the_name_of_a_guide_will_do_where_no_folder_is_called_so(guides, workspace, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")

    assert the_pack(guides.__class__("xx-port"), workspace) == guides / "xx-port"
    assert the_pack(guides.__class__("Port"), workspace) == guides / "xx-port"


@pytest.mark.parametrize("head", ["pack.yml", "Pack.yaml", "pack.yaml.txt", "tasks/apply.yaml"])
def test_a_pack_without_a_right_head_is_found_so_that_it_can_be_told(guides, head):
    path = guides / "xx-new" / head
    path.parent.mkdir(parents=True)
    path.touch()

    assert guides / "xx-new" in packs_at(guides)


def test_drafts_and_hidden_folders_are_no_packs(guides):
    for name in ("drafts", ".git", "venv"):
        (guides / name / "tasks").mkdir(parents=True)

    assert packs_at(guides) == [guides / "xx", guides / "xx-port"]


def test_what_is_no_pack_or_several_is_refused(guides, workspace, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    away = tmp_path / "away"
    assert refused(lambda: packs_at(away, workspace)) == (f"There is no folder {away}.", "")
    assert refused(lambda: packs_at(tmp_path / "empty")) == (
        f"There is no pack in {tmp_path / 'empty'}.",
        NO_PACK,
    )
    monkeypatch.chdir(tmp_path / "empty")
    assert refused(lambda: packs_of([], workspace)) == ("There is no pack here.", NO_PACK)
    assert refused(lambda: the_pack(guides.__class__("xx-prot"), workspace)) == (
        "There is no folder xx-prot, and no guide of that name.",
        "Did you mean xx-port?",
    )
    assert refused(lambda: the_pack(guides)) == (
        f"There are several packs in {guides}: xx, xx-port.",
        "Name one of them.",
    )
