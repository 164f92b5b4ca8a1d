from __future__ import annotations

import pytest

from relocate_cli.usecases.guides.places import find_place, pack_folder, places
from tests.usecases.conftest import refused


@pytest.mark.parametrize("name", ["xx-port", "Port", "port", "lighthouse", "Lïghthouse"])
def test_a_place_is_found_by_id_by_name_and_by_village(port, workspace, name):
    assert find_place(workspace, name).id == "xx-port"


def test_a_place_without_a_guide_names_the_nearest_or_all_there_are(port, workspace):
    assert refused(lambda: find_place(workspace, "Lighthous")) == (
        "There is no guide for 'Lighthous'.",
        "Did you mean xx-port?",
    )
    assert refused(lambda: pack_folder(workspace, "kiruna")) == (
        "There is no guide for 'kiruna'.",
        "There are guides for: xx-port.",
    )


def test_countries_come_first_and_a_pack_that_cannot_be_read_is_left_out(port, workspace, make_pack):
    broken = make_pack("xx-broken", {})
    (broken / "pack.yaml").write_text("name: [\n", encoding="utf-8")

    assert [place.id for place in places(workspace)] == ["xx", "xx-port"]


def test_a_folder_named_earlier_goes_first(port, workspace, tmp_path):
    own = tmp_path / "own" / "xx-port"
    own.mkdir(parents=True)
    (own / "pack.yaml").write_text("name: My port\nlevel: municipality\n", encoding="utf-8")
    mine = workspace.beside(own)

    assert (find_place(mine, "xx-port").name, pack_folder(mine, "xx-port")) == ("My port", own)
    assert pack_folder(mine, "xx") == workspace.guides[0] / "xx"
