from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.views.lines import rows
from relocate_cli.views.print.card import CardPart
from relocate_cli.views.print.card_lines import card_html, card_of, card_reply
from tests.page_reader import Reader

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
MOVING = {"\x1b", "\x9b", "\r", "\b", "\u202e", "\u2066", "\u200f"}


def drawn(own: str, other: str, width: int) -> str:
    card = card_of("x", ("en", "sv"), [CardPart("say", "Say", (own,))], [CardPart("say", "Säg", (other,))])
    return "\n".join(row for line in card_reply(card, width).lines() for row in rows(line, width))


@settings(deadline=None)
@given(TEXTS, TEXTS, st.sampled_from([20, 40, 60, 80, 100]))
def test_whatever_stands_on_a_card_moves_no_cursor_and_turns_no_writing(own, other, width):
    assert MOVING & {*drawn(own, other, width)} == set()


@pytest.mark.parametrize("width", [60, 81, 100])
def test_two_languages_stay_in_their_halves(width):
    text = drawn("日本語の文 " * 20, "Lång mening på svenska " * 10, width)

    assert "日本語の文" in text
    assert all(row.count("Lång") <= width // 20 for row in text.split("\n"))


@settings(deadline=None)
@given(TEXTS)
def test_on_paper_it_is_text_to_another_reader(text):
    page = "".join(card_html(card_of(
        "x", ("en", "sv"), [CardPart("about", "About", ("x",)), CardPart("say", "Say", (f"<b>{text}</b>",))],
        [CardPart("about", "Om", ("y",)), CardPart("say", "Säg", (text,))],
    )))  # fmt: skip

    assert {"b", "script", "img"} & {*Reader(page).elements} == set()
