from __future__ import annotations

import pytest

from relocate_cli.domain.searching.distress import helpers

CRIES = [(1, "cannot go on"), (2, "hits me"), (2, "slår mig"), (3, "bullied")]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("I cannot go on", [1]),
        ("i can't go on like this", [1]),
        ("I cant go on any more", [1]),
        ("My husband hits me", [2]),
        ("he hit and kicked me", [2]),
        ("Min man slår mig!", [2]),
        ("my child is bullied at school", [3]),
        ("I hit an elk, who helps me", []),
        ("me and my hits", []),
        ("when does the bus go", []),
        ("", []),
    ],
)
def test_a_cry_is_heard_in_whatever_words_stand_around_it(said: str, who: list[int]):
    assert helpers(said, CRIES) == who


def test_the_one_whom_more_words_speak_for_comes_first():
    cries = [(1, "hits me"), (2, "my father hits me")]

    assert helpers("my father hits me", cries) == [2, 1]
