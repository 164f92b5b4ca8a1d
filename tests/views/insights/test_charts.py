"""A picture is one SVG element with the colours and letters of the page, and shares no id with another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

pytest.importorskip("matplotlib", reason="pictures need the extra `insights`")

from matplotlib.textpath import TextPath

from relocate_cli.domain.insights.intervals import Share
from relocate_cli.views.insights.charts import Bar, chart

ROOT = Path(__file__).parents[3]
BARS = [Bar("Nature & <quiet>", Share(30, 60, 0.4, 0.6), known=48), Bar("Work", Share(12, 60, 0.1, 0.3))]


@pytest.fixture(scope="module")
def drawn():
    return chart(BARS, "drivers")


def test_it_has_the_labels_as_text_and_the_colours_of_the_page(drawn):
    assert re.findall(r">([^<>]+)</text>", drawn) == [
        "0 %", "25 %", "50 %", "75 %", "100 %", "Nature &amp; &lt;quiet&gt;", "Work",
    ]  # fmt: skip
    assert {"var(--bar)", "var(--ink)", "var(--line)", "var(--other)"} <= set(
        re.findall(r"var\(--\w+\)", drawn)
    )
    assert re.findall(r"#[0-9a-f]{6}\b", drawn) == []


def test_it_loads_nothing_and_says_nothing_to_screen_readers(drawn):
    assert drawn.startswith('<svg viewBox="')
    assert 'aria-hidden="true"' in drawn
    assert ("script" in drawn, "<image" in drawn, "metadata" in drawn) == (False, False, False)


def test_two_pictures_on_a_page_have_no_id_in_common_and_each_is_the_same_every_time(drawn):
    def ids(svg):
        return set(re.findall(r'\bid="([^"]+)"', svg))

    other = chart(BARS, "hindrances")

    assert ids(drawn) & ids(other) == set()
    assert set(re.findall(r'(?:href="|url\()#([\w-]+)', drawn)) <= ids(drawn)
    assert chart(BARS, "drivers") == drawn


def test_what_became_less_goes_to_the_left():
    drawn = chart([Bar("Home", Share(30, 60, 0.4, 0.6), other=Share(12, 60, 0.1, 0.3))], "changed")

    assert re.findall(r">(\d+ %)</text>", drawn) == ["100 %", "50 %", "0 %", "50 %", "100 %"]


def test_no_label_of_the_guides_is_cut_off_at_the_left():
    asked = yaml.load((ROOT / "guides/sweden/checkins.yaml").read_text("utf-8"), yaml.BaseLoader).values()
    labels = [label for one in asked for label in {**one.get("options", {}), **one.get("items", {})}.values()]

    drawn = chart([Bar(label, Share(30, 60, 0.4, 0.6)) for label in labels], "labels")

    rows = re.findall(r">([^<>]+)</text>", drawn)[5:]
    beside = 0.38 * 7 * 72 - 4  # points, from the left edge to where the bars begin
    assert len(rows) > len(labels) > 100
    assert [row for row in rows if TextPath((0, 0), row, size=10).get_extents().width > beside] == []
