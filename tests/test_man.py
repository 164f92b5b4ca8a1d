"""Man pages, as the wheel brings them: one for each command, and nothing in them that roff would misread."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / ".ci" / "write_man.py"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    pytest.importorskip("click_man", reason="man pages are written by click-man")
    subprocess.run([sys.executable, str(SCRIPT), str(tmp_path)], check=True, cwd=ROOT)
    return tmp_path


def test_every_command_has_a_page_and_is_led_to(pages):
    names = {path.name for path in pages.iterdir()}
    text = (pages / "relocate-pack.1").read_text()

    assert {"relocate.1", "relocate-next.1", "relocate-pack-check.1", "relocate-export-ics.1"} <= names
    assert "\\fBcheck\\fP\n" in text
    assert "See \\fBrelocate-pack-check\\fP(1).\n" in text


@pytest.mark.skipif(not shutil.which("mandoc"), reason="mandoc is not installed")
def test_a_reader_of_man_pages_finds_nothing_to_mend(pages):
    linted = subprocess.run(
        ["mandoc", "-T", "lint", *map(str, pages.iterdir())],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (linted.returncode, linted.stdout) == (0, "")
