from __future__ import annotations

import re
from pathlib import Path

from relocate_cli.domain.checking.finding_codes import finding_codes

HOUSE = Path(__file__).parents[3] / "relocate_cli"


def test_every_code_in_the_program_has_its_meaning_and_every_meaning_its_code():
    sources = [path for path in HOUSE.rglob("*.py") if path.name != "finding_codes.py"]
    used = {code for path in sources for code in re.findall(r'"(P\d{3})"', path.read_text(encoding="utf-8"))}

    assert set(finding_codes()) == used


def test_codes_stand_in_order():
    assert list(finding_codes()) == sorted(finding_codes())
