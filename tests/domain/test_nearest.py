from __future__ import annotations

import pytest

from relocate_cli.domain.nearest import did_you_mean, nearest

PLACES = ["norsjo", "Nordmaling", "Skellefteå"]


@pytest.mark.parametrize(
    ("word", "close"),
    [
        ("norsjö", ["norsjo"]),
        ("NOR", ["norsjo", "Nordmaling"]),
        ("skelleftea", ["Skellefteå"]),
        ("paris", []),
    ],
)
def test_the_most_similar_word_comes_first_then_those_that_begin_alike(word, close):
    assert nearest(word, PLACES) == close


@pytest.mark.parametrize(
    ("word", "words", "hint"),
    [
        ("norsj", PLACES, "Did you mean norsjo?"),
        ("paris", PLACES, "Known: norsjo, Nordmaling, Skellefteå."),
        ("paris", [], ""),
        ("paris", [str(number) for number in range(21)], ""),
    ],
)
def test_a_hint_names_what_is_near_or_all_there_is_if_that_is_little(word, words, hint):
    assert did_you_mean(word, words) == hint
