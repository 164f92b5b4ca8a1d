from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.checklist.ticked import is_mended
from tests.domain.guides import did, make_checklist, make_guide

SKIS = "Borrow skis at *Fritidsbanken*."


def where(lines, *changes, version="2"):
    """Return the numbers of the lines that are ticked now, and the words of ticks that stand nowhere."""
    lineage = [{"id": "xx", "name": "Xland", "version": version}]
    item = make_checklist(make_guide(tasks={"winter": {"do": lines}}, lineage=lineage), *changes).items[0]
    return item.parts_done, [tick.words or tick.part for tick in item.ticked.changed]


def ticked(words, part=1, kind="done", **more):
    return did(kind, "winter", part=part, words=words, pack="xx 1", **more)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Buy gloves.", SKIS], (2,)),
        ([SKIS, "Buy gloves."], (1,)),
        (["Buy gloves.", "Borrow skis, at Fritidsbanken"], (2,)),
        (["Buy gloves.", "Borow skis at *Fritidsbanken*."], (2,)),
        (["Buy gloves.", "Borrow skis at *Fritids banken*."], (2,)),
        ([SKIS, "Borow skis at Fritidsbanken."], (1,)),
    ],
)
def test_a_tick_stands_on_the_line_with_its_words_or_with_their_typing_errors_mended(lines, expected):
    assert where(lines, ticked(SKIS)) == (expected, [])


@pytest.mark.parametrize(
    "lines",
    [
        ["Buy gloves."],
        ["Borrow boots at Fritidsbanken."],
        ["Borrow skis and poles at Fritidsbanken."],
        ["Borow skis at Fritidsbanken.", "Borrow skis at Fritidsbaken."],
    ],
    ids=["gone", "another word", "more words", "two that are near"],
)
def test_a_tick_whose_line_says_something_else_is_told_and_moved_to_no_other(lines):
    assert where(lines, ticked(SKIS)) == ((), [SKIS])


def test_two_ticks_near_to_one_line_are_both_told():
    changes = ticked("Borow skis today"), ticked("Borrow skis toddy", 2)

    assert where(["Borrow skis today"], *changes) == ((), ["Borow skis today", "Borrow skis toddy"])


def test_a_line_that_has_its_own_tick_or_had_one_takes_no_other():
    lines = ["Phone Karin today", "Buy gloves."]
    near = ticked("Phone Karen today")

    assert where(lines, near) == ((1,), [])
    assert where(lines, near, ticked("Phone Karin today")) == ((1,), ["Phone Karen today"])
    assert where(lines, near, ticked("Phone Karin today", kind="open")) == ((), ["Phone Karen today"])


def test_the_id_of_a_line_says_more_than_its_words():
    lines = [
        {"text": "Buy gloves."},
        {"text": "Get skis for free.", "id": "skis"},
        {"text": SKIS, "id": "poles"},
    ]

    assert where(lines, ticked(SKIS, line="skis")) == ((2,), [])
    assert where(lines, ticked(SKIS)) == ((3,), [])
    assert where(lines[:1], ticked(SKIS, line="skis")) == ((), [SKIS])
    assert where([{"text": SKIS, "id": "poles"}], ticked(SKIS, line="skis")) == ((), [SKIS])


def test_a_number_alone_counts_only_in_the_edition_in_which_it_was_saved():
    number = did("done", "winter", part=2, pack="xx 1")

    assert where(["Buy gloves.", SKIS], number, version="1") == ((2,), [])
    assert where(["Buy gloves.", SKIS], number) == ((), [2])
    assert where([SKIS], number, version="1") == ((), [2])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Pay 300 kronor.", "Pay 400 kronor."),
        ("Phone before 12:30.", "Phone before 13:30."),
        ("Register", "Registre"),
        ("Do it now.", "Do it not."),
        ("Write to Karin Svensson and Adam Nyberg.", "Write to Karen Svenson and Adan Nyberg."),
    ],
)
def test_numbers_short_words_and_much_at_once_are_no_typing_errors(before, after):
    assert not is_mended(before, after)


WORDS = st.sampled_from(
    ["borrow", "borow", "skis", "skies", "for", "karin", "karen", "300", "400", "today", "toddy"]
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=6, unique=True)


@settings(max_examples=150, deadline=None)
@given(LINES, LINES, st.sets(st.integers(0, 5)), st.randoms())
def test_no_edit_of_a_list_ever_moves_a_tick_to_other_words_or_loses_one(old, new, chosen, chance):
    kept = chance.sample(old, len(old) // 2)
    edited = list(dict.fromkeys([*kept, *new]))
    chance.shuffle(edited)
    ticks = {words: ticked(words, number) for number, words in enumerate(old, 1) if number - 1 in chosen}
    if not edited:
        return

    done, told = where(edited, *ticks.values())

    standing = {edited[number - 1] for number in done}
    assert ticks.keys() & set(edited) <= standing
    assert all(words in ticks or any(is_mended(tick, words) for tick in ticks) for words in standing)
    assert len(standing) + len(told) == len(ticks)
