"""Questions in people's words, put to the guides that come with the program."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
BENCHMARK = runpy.run_path(str(ROOT / "benchmarks" / "find.py"))
QUESTIONS = yaml.safe_load((ROOT / "tests" / "questions.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "asked"), list(BENCHMARK["groups"](QUESTIONS)), ids=lambda value: str(value)[:20]
)
def test_nine_in_ten_end_as_they_should_and_distress_always(name: str, asked: list[dict[str, object]]):
    failed = [question["ask"] for question in asked if not BENCHMARK["is_right"](question)[0]]

    assert len(failed) <= (0 if name == "in distress" else len(asked) / 10), failed


@pytest.mark.parametrize("said", QUESTIONS["calm"])
def test_what_only_sounds_like_distress_brings_no_helpline(said: str):
    assert not BENCHMARK["ask"]({"ask": said}).urgent
