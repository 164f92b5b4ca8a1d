from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING

import pytest

from relocate_cli.usecases.guides.opening import open_guide
from tests.cli.conftest import COUNTRY
from tests.usecases.conftest import refused

if TYPE_CHECKING:
    from pathlib import Path


def settle(folder: Path) -> None:
    """Make all files a minute old: what is made of younger ones is not kept."""
    for path in folder.rglob("*.*"):
        os.utime(path, (time.time() - 60,) * 2)


@pytest.fixture
def kept(port, workspace):
    """The files in which the compiled guide of the port is kept, by the part of it."""
    settle(workspace.guides[0])
    opened = open_guide(workspace, "xx-port")
    assert opened.details
    return {part: workspace.homes.cache / f"xx-port-en-{part}.json" for part in ("outline", "texts")}


def test_a_guide_that_was_compiled_once_is_not_compiled_again(kept, workspace):
    written = json.loads(kept["outline"].read_text(encoding="ascii"))
    written["content"]["outline"]["tasks"]["pack-bags"]["title"] = "Kept"
    kept["outline"].write_text(json.dumps(written), encoding="ascii")

    assert open_guide(workspace, "xx-port").guide.tasks["pack-bags"].title == "Kept"


def test_an_edited_pack_is_read_again_whoever_in_the_lineage_it_is(kept, workspace, make_pack):
    task = COUNTRY["tasks/pack-bags.yaml"].replace("Pack your bags", "Fill your bags")
    make_pack("xx", {**COUNTRY, "tasks/pack-bags.yaml": task})

    assert open_guide(workspace, "xx-port").guide.tasks["pack-bags"].title == "Fill your bags"


def test_a_pack_that_goes_first_by_now_is_used(kept, workspace, tmp_path):
    own = tmp_path / "own" / "xx"
    own.mkdir(parents=True)
    for path, text in COUNTRY.items():
        (own / path).parent.mkdir(exist_ok=True)
        (own / path).write_text(text.replace("Pack your bags", "Fill your bags"), encoding="utf-8")
    more = "format: 1\nlanguage: en\nversion: 2026.1\nsummary: Mine.\nlicence: CC0-1.0\n"
    (own / "pack.yaml").write_text(COUNTRY["pack.yaml"] + more, encoding="utf-8")

    mine = workspace.beside(own)

    assert open_guide(mine, "xx-port").guide.tasks["pack-bags"].title == "Fill your bags"


@pytest.mark.parametrize("content", [b"", b"[]", b'{"layout": 1}', b"\x00" * 100])
def test_what_was_kept_and_cannot_be_used_is_made_anew(kept, workspace, content):
    for path in kept.values():
        path.write_bytes(content)
    opened = open_guide(workspace, "xx-port")

    assert opened.guide.tasks["pack-bags"].title == "Pack your bags"
    assert opened.details["tasks"]["pack-bags"]["why"] == "You will want your things."


def test_records_say_of_a_task_all_that_its_packs_say(port, workspace):
    register = open_guide(workspace, "xx-port").records["tasks"]["register"]

    assert (register["title"], register["why"]) == ("Register your address", "It gives you a *number*.")
    assert register["here"] == [{"place": "Port", "text": "The office is at the quay."}]
    assert "parts" not in register


def test_a_guide_with_an_error_names_the_first_and_how_to_see_all(port, workspace, make_pack):
    folder = make_pack("xx-port", {"tasks/swim.yaml": "title: Swim\nphase: soon\n"})

    message, hint = refused(lambda: open_guide(workspace, "xx-port"))

    assert message.startswith("The guide for xx-port has ")
    assert f"{folder}/tasks/swim.yaml:" in message
    assert hint == f"See all of them with: relocate pack check {folder}"


def test_the_same_guide_in_another_language(port, workspace, make_pack):
    make_pack(
        "xx",
        {
            **COUNTRY,
            "translations/sv.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            'msgctxt "tasks/pack-bags/title"\nmsgid "Pack your bags"\nmsgstr "Packa väskorna"\n',
        },
    )
    opened = open_guide(workspace, "xx-port")

    assert opened.in_language("sv").guide.tasks["pack-bags"].title == "Packa väskorna"
    assert opened.in_language("en") is opened
