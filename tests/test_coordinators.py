"""The page for coordinators says the same in English and in Swedish, part by part."""

from __future__ import annotations

import re

import pytest

from relocate_cli import __version__
from relocate_cli.cli.commands import COMMANDS
from tests.conftest import ROOT

ENGLISH, SWEDISH = (
    (ROOT / "guides" / name).read_text(encoding="utf-8") for name in ("COORDINATORS.md", "COORDINATORS.sv.md")
)
IN_SWEDISH = " --lang sv"
CODE = re.compile(r"^```\n(.*?)\n```$|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
COUNTED = dict(
    zip(
        ["three", "five", "nine", "ten", "nineteen", "twenty", "hundred"],
        (3, 5, 9, 10, 19, 20, 100),
        strict=True,
    )
)
COUNTED |= dict(zip(["tre", "fem", "nio", "tio", "nitton", "tjugo", "hundra"], COUNTED.values(), strict=True))
"""Numbers that are words, but for those that mean other things as well, such as one and two."""


def parts(text: str) -> list[str]:
    """Return what stands under each heading, without the one row that says how to get Swedish."""
    rows = (row for row in text.splitlines(keepends=True) if f"`{IN_SWEDISH.strip()}`" not in row)
    return re.split(r"^#+ ", "".join(rows), flags=re.MULTILINE)


def rows(part: str) -> list[str]:
    """Return how each row of a list or a table begins, and how many columns it has."""
    begun = re.finditer(r"^(\d+\.|-|\|)(.*)", part, re.MULTILINE)
    return [f"{row[1]}{row[2].count('|') if row[1] == '|' else ''}" for row in begun]


def typed(part: str) -> list[str]:
    """Return what stands in code; that a report is in Swedish makes no other command of it."""
    return [(block or inline).replace(IN_SWEDISH, "") for block, inline in CODE.findall(part)]


def addresses(part: str) -> list[str]:
    """Return where links lead, but for the one to the other page."""
    return [address for address in LINK.findall(part) if not address.startswith("COORDINATORS")]


def numbers(part: str) -> list[int]:
    """Return the numbers that are said, in digits or words, by size: each language has its own order."""
    said = LINK.sub(" ", CODE.sub(" ", re.sub(r"^\d+\.", " ", part, flags=re.MULTILINE))).lower()
    words = re.findall(r"\d+|[^\W\d]+", said)
    return sorted(
        int(word) if word.isdecimal() else COUNTED[word]
        for word in words
        if word.isdecimal() or word in COUNTED
    )


def test_both_have_as_many_parts_under_headings_as_deep():
    assert re.findall(r"^#+ ", SWEDISH, re.MULTILINE) == re.findall(r"^#+ ", ENGLISH, re.MULTILINE)


@pytest.mark.parametrize("told", [rows, typed, addresses, numbers], ids=lambda told: told.__name__)
def test_each_part_has_the_same_in_both(told):
    english, swedish = ([told(part) for part in parts(text)] for text in (ENGLISH, SWEDISH))

    assert swedish == english


@pytest.mark.parametrize("text", [ENGLISH, SWEDISH], ids=["en", "sv"])
def test_what_is_typed_is_a_command_of_this_version(text):
    code = [one for part in parts(text) for one in typed(part)]

    assert {line.split()[1] for line in code if line.startswith("relocate ")} <= COMMANDS.keys()
    assert {found for line in code for found in re.findall(r"relocate_cli-([\d.]+)-", line)} == {__version__}
