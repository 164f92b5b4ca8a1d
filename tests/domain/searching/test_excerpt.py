from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.searching.excerpt import excerpt

TIDE = "The ferry leaves when the tide allows it, and the harbour office knows when that is."


def test_a_short_passage_is_left_whole():
    assert excerpt("Ask at the quay.", 11, 40) == "Ask at the quay."


def test_a_long_passage_is_cut_between_words_around_the_word_that_was_found():
    assert excerpt(TIDE, TIDE.index("harbour"), 30) == "… and the harbour office …"


def test_its_beginning_and_its_end_show_that_they_are_that():
    assert excerpt(TIDE, 0, 30) == "The ferry leaves when the …"
    assert excerpt(TIDE, TIDE.index("that"), 30) == "… office knows when that is."


@given(st.text(alphabet="ab ", max_size=200), st.integers(0, 200), st.integers(12, 60))
def test_it_never_takes_more_room_than_there_is(passage: str, at: int, room: int):
    assert len(excerpt(passage, min(at, max(0, len(passage) - 1)), room)) <= room
