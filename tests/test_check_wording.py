"""The wording check of CI finds what is said better in another way, and leaves commands alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / ".ci/check_wording.py"
TRY = """
import sys
sys.path.insert(0, {folder!r})
from check_wording import badly_said
print(*badly_said([{text!r}], {language!r}), sep="|")
"""


def said_of(text: str, language: str) -> str:
    code = TRY.format(folder=str(SCRIPT.parent), text=text, language=language)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    return done.stdout.removesuffix("\n")


def test_the_guides_and_the_program_say_nothing_that_is_said_better():
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, encoding="utf-8", check=False)

    assert done.stdout == "Wording: nothing found.\n"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Ask for a dispensation.", "en: ... Ask for a dispensation. ... => exemption"),
        ("en", "It stands on line {line}.", ""),
        ("sv", "Anmäl dig till SFI.", "sv: ... Anmäl dig till SFI. ... => sfi"),
        ("sv", 'Fråga efter "lots".', 'sv: ... Fråga efter "lots". ... => ”'),
        ("sv", "Kör `relocate show FILE`.", ""),
    ],
)
def test_a_turn_of_phrase_is_named_with_a_better_one(language: str, text: str, said: str):
    assert said_of(text, language) == said
