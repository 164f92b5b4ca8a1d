from __future__ import annotations

import pytest

from relocate_cli.domain.searching.distress import helpers

CRIES = [(1, "cannot go on"), (2, "hits me"), (2, "slår mig"), (3, "bullied")]
NOTHING_KNOWN = frozenset[str]().__contains__


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
    assert helpers(said, CRIES, NOTHING_KNOWN) == who


def test_the_one_whom_more_words_speak_for_comes_first():
    cries = [(1, "hits me"), (2, "my father hits me")]

    assert helpers("my father hits me", cries, NOTHING_KNOWN) == [2, 1]


@pytest.mark.parametrize("said", ["he slapped me", "she beats us every day", "he kicks my sister"])
def test_a_cry_may_name_words_of_which_one_is_said(said: str):
    assert helpers(said, [(1, "beats/slapped me/us"), (1, "kicks my mother/sister")], NOTHING_KNOWN) == [1]


def test_a_word_of_the_guide_is_no_other_one_mistyped():
    cries = [(1, "våldtagen")]

    assert helpers("när är valdagen", cries, {"valdagen"}.__contains__) == []
    assert helpers("jag blev våldtagn", cries, {"valdagen"}.__contains__) == [1]
