"""What has to be said before the list stands before it in every file, too."""

from __future__ import annotations

import pytest

from tests.cli.conftest import COUNTRY, LOCAL
from tests.page_reader import Reader

WARNINGS = """\
no-ground:
  title: There may be no permit for this
  text: Ask before you sell the house.
  when: {citizenship: other}
  tasks: [apply]
  sources: [{url: https://example.org/permit, read: 2026-11-01}]
"""


@pytest.fixture
def warned(relocate, make_pack, tmp_path, monkeypatch):
    make_pack("xx", {**COUNTRY, "warnings.yaml": WARNINGS})
    make_pack("xx-port", LOCAL)
    told = ("--name", "Anna", "--move-date", "2027-02-01", "--answer", "citizenship=other", "--yes")
    assert relocate("start", "xx-port", *told).exit_code == 0
    monkeypatch.chdir(tmp_path)
    return relocate


def test_a_page_leads_from_a_warning_to_what_can_be_done(warned):
    text = warned("export", "html", "-o", "-").stdout

    words = Reader(text).words
    place = words.index("! There may be no permit for this")
    assert words[place : place + 4] == [
        "! There may be no permit for this",
        "Ask before you sell the house.",
        "See:",
        "Apply for a permit",
    ]
    assert '<a href="#task-apply:anna"><bdi>Apply for a permit</bdi></a>' in text


def test_markdown_and_the_booklet_say_it_without_ids(warned):
    markdown = warned("export", "md", "-o", "-").stdout
    booklet = Reader(warned("print", "-o", "-").stdout).words

    assert "> There may be no permit for this\n>\n> Ask before you sell the house.\n\n## " in markdown
    place = booklet.index("There may be no permit for this")
    assert booklet[place + 1] == "Ask before you sell the house."
    assert "See: apply" not in booklet
