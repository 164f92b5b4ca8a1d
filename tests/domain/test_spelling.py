from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.spelling import is_slip


@pytest.mark.parametrize(
    "written", ["skateverket", "skattteverket", "skattevrrket", "skattevekret", "skatteverket"]
)
def test_a_single_typing_error_is_a_slip(written: str):
    assert is_slip(written, "skatteverket")
    assert is_slip("skatteverket", written)


@pytest.mark.parametrize("written", ["sktteverke", "skattevreket2", "verket", ""])
def test_two_typing_errors_are_not(written: str):
    assert not is_slip(written, "skatteverket")


@given(st.text(), st.text())
def test_it_does_not_matter_which_word_is_the_right_one(one: str, other: str):
    assert is_slip(one, other) == is_slip(other, one)
