from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.look_alikes import PLAIN, looks_like, plain_signs, plain_spaces


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("0953\u2011140\u00a000", "0953-140 00"),
        ("\u201cnorsj\u00f6\u201d", '"norsj\u00f6"'),
        ("Anna\u2019s", "Anna's"),
        ("nor\u200bsj\u00f6\u00ad", "norsj\u00f6"),
        ("\u0661\u0662 \uff13", "12 3"),
        ("\u00e5`s", "\u00e5's"),
        ("x\u00b2 \u00bd", "x\u00b2 \u00bd"),
        ("plain - 'text' 12", "plain - 'text' 12"),
    ],
)
def test_signs_are_read_as_those_of_a_keyboard(written, plain):
    assert plain_signs(written) == plain


@given(st.text())
def test_every_sign_is_read_for_itself(text):
    def alone(sign: str) -> str:
        sign = sign.translate(PLAIN)
        return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign

    assert plain_signs(text) == (text if text.isascii() else "".join(map(alone, text)))


def test_only_spaces_are_made_plain_where_dashes_are_meant():
    assert plain_spaces("9\u201312\u00a0kr") == "9\u201312 kr"


def test_letters_of_other_alphabets_are_what_they_look_like():
    assert looks_like("n\u043ersj\u00f6") == "norsj\u00f6"
