from __future__ import annotations

import pytest

from relocate_cli.domain.searching.distress import Distress, caught, heard, helpers

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
    assert helpers(heard(said, NOTHING_KNOWN), CRIES) == who


def test_the_one_whom_more_words_speak_for_comes_first():
    cries = [(1, "hits me"), (2, "my father hits me")]

    assert helpers(heard("my father hits me", NOTHING_KNOWN), cries) == [2, 1]


@pytest.mark.parametrize("said", ["he slapped me", "she beats us every day", "he kicks my sister"])
def test_a_cry_may_name_words_of_which_one_is_said(said: str):
    cries = [(1, "beats/slapped me/us"), (1, "kicks my mother/sister")]

    assert helpers(heard(said, NOTHING_KNOWN), cries) == [1]


def test_a_word_of_the_guide_is_no_other_one_mistyped():
    cries = [(1, "våldtagen")]

    assert helpers(heard("när är valdagen", {"valdagen"}.__contains__), cries) == []
    assert helpers(heard("jag blev våldtagn", {"valdagen"}.__contains__), cries) == [1]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("the landlord threatens to evict me", []),
        ("The landlord threatens to evict me and hits me!", [2]),
        ("the landlord threatens me", [2]),
        ("my husband threatens to evict me", [2]),
    ],
)
def test_what_only_sounds_like_a_cry_is_left_out_and_what_is_said_beside_it_is_heard(
    said: str, who: list[int]
):
    calm = [(2, "landlord/bank threatens to evict/sue")]

    assert helpers(heard(said, NOTHING_KNOWN, calm), [(2, "threatens/hits me")]) == who


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("my uncle scares me, I am so afraid", [9, 4]),
        ("mamma gråter hela tiden", [9, 4]),
        ("Im in danger", [9, 4]),
        ("a play about danger", []),
        ("my sister sings", []),
    ],
)
def test_a_word_of_despair_and_one_of_people_bring_who_comes_and_then_who_listens(said: str, whom: list[int]):
    distress = Distress(danger=[(9, "in danger")], despair=[(4, "afraid"), (4, "gråter")])

    assert caught(heard(said, NOTHING_KNOWN), distress) == whom
