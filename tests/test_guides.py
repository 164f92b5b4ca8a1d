"""The shipped guides: whole in every language, checked without a warning, and right for their personas."""

from __future__ import annotations

from pathlib import Path

import pytest

GUIDES = Path(__file__).parent.parent / "guides"
PACKS = sorted(path.parent for path in GUIDES.glob("*/pack.yaml"))


def test_no_pack_has_a_problem_not_even_a_warning(relocate, newest_day):
    result = relocate("pack", "check", "--strict", str(GUIDES), RELOCATE_TODAY=newest_day)

    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("folder", PACKS, ids=lambda path: path.name)
def test_swedish_is_complete(relocate, folder):
    result = relocate("pack", "translate", "--status", str(folder))

    name, language, _current, outdated, missing, _words = result.stdout.split()
    assert (name, language, outdated, missing) == (folder.name, "sv", "0", "0")


@pytest.mark.parametrize("folder", PACKS, ids=lambda path: path.name)
def test_every_municipality_has_personas_that_guard_its_advice(folder):
    municipality = "level: municipality" in (folder / "pack.yaml").read_text(encoding="utf-8")

    assert (folder / "personas.yaml").is_file() or not municipality
