"""A municipality's pack is nothing but a folder: what is built in can be handed over like anybody's."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

GUIDES = Path(__file__).parents[3] / "guides"


def test_the_guide_of_overtornea_is_such_a_pack(relocate, newest_day, tmp_path):
    """Under another name it is built, handed over, installed and used."""
    relocate.environment["RELOCATE_TODAY"] = newest_day
    mine = shutil.copytree(GUIDES / "overtornea", tmp_path / "stick" / "river-town")
    archive = tmp_path / "stick" / "river-town.zip"

    built = relocate("pack", "build", str(mine), "-o", str(archive))
    installed = relocate("pack", "install", str(archive), "--yes")
    started = relocate("start", "river-town", "--yes", "--name", "Anna", "--move-date", "2027-02-01")
    found = json.loads(relocate("guide", "--json").stdout)

    assert (built.exit_code, installed.exit_code, started.exit_code) == (0, 0, 0), (
        built.output + installed.output
    )
    assert (found["place"], found["sections"]["topics"] > 50, found["sections"]["events"] > 5) == (
        "river-town",
        True,
        True,
    )
