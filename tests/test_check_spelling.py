"""The spelling check of CI finds a mistake in either language, and says what it could not look at."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / ".ci/check_spelling.py"
TRY = """
import importlib.util
spec = importlib.util.spec_from_file_location("check_spelling", {script!r})
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)
{statement}
"""


def tried(statement: str, **environment: str) -> str:
    code = TRY.format(script=str(SCRIPT), statement=statement)
    environment = {**os.environ, **environment}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment, check=True
    )
    return done.stdout


@pytest.mark.skipif(not shutil.which("codespell"), reason="codespell is not installed")
def test_a_mistyped_english_word_is_named_and_swedish_in_italics_is_not():
    said = tried('print(check.english_mistakes(["You recieve it.", "Ask *Skatteverkets dokument*."]))')

    assert said == "['recieve ==> receive']\n"


@pytest.mark.skipif(not shutil.which("hunspell"), reason="hunspell is not installed")
def test_a_swedish_word_that_nobody_knows_is_named_and_a_name_of_the_english_text_is_not():
    said = tried('print(check.swedish_mistakes(["Flyttaa till Bastuträsk på mån."], {"Bastuträsk"}))')

    assert said == "['Flyttaa']\n"


def test_what_is_not_installed_is_said(tmp_path):
    said = tried("print(check.main())", PATH=str(tmp_path))

    assert said.splitlines() == [
        "SKIPPED: English spelling; codespell is not installed.",
        "SKIPPED: Swedish spelling; hunspell with hunspell-sv is not installed.",
        "Spelling: nothing found.",
        "0",
    ]
