"""An answer as somebody types it."""

from __future__ import annotations

import pytest

from relocate_cli.domain.checkins.typed import Misread, NoAnswer, read_typed
from tests.domain.checkins.questions import make_question


@pytest.mark.parametrize(
    ("type", "typed", "values"),
    [
        ("choices", "nature,housing", ("nature", "housing")),
        ("choices", " 1 2 ", ("nature", "housing")),
        ("choices", "2; Nature, 2", ("housing", "nature")),
        ("choice", "3", ("job-offer",)),
        ("choice", "job-offer", ("job-offer",)),
        ("scale", "04", ("4",)),
        ("grid", "4 - 5", ("nature=4", "job-offer=5")),
        ("grid", "housing=2 nature=5", ("housing=2", "nature=5")),
        ("grid", "2=3", ("housing=3",)),
        ("text", " It is good. ", ("It is good.",)),
        ("text", "4", ("4",)),
    ],
)
def test_numbers_ids_and_words_are_answers(type: str, typed: str, values: tuple[str, ...]):
    assert read_typed(make_question(type), typed) == values


@pytest.mark.parametrize("type", ["choice", "choices", "scale", "grid", "text"])
@pytest.mark.parametrize("typed", ["", "-", "  "])
def test_every_question_can_be_passed_over(type: str, typed: str):
    assert read_typed(make_question(type), typed) == ()


@pytest.mark.parametrize(
    ("type", "typed", "why"),
    [
        ("choices", "natur", NoAnswer(Misread.UNKNOWN, "natur", ("nature",))),
        ("choices", "4", NoAnswer(Misread.UNKNOWN, "4")),
        ("choices", "0", NoAnswer(Misread.UNKNOWN, "0")),
        ("choices", "1 2 3", NoAnswer(Misread.MANY, "3")),
        ("choice", "1 2", NoAnswer(Misread.SEVERAL)),
        ("choice", "forest", NoAnswer(Misread.RETIRED, "forest")),
        ("scale", "6", NoAnswer(Misread.SCALE, "6")),
        ("scale", "0", NoAnswer(Misread.SCALE, "0")),
        ("scale", "²", NoAnswer(Misread.SCALE, "²")),
        ("scale", "4.5", NoAnswer(Misread.SCALE, "4.5")),
        ("grid", "4 9", NoAnswer(Misread.SCALE, "9")),
        ("grid", "1 2 3 4", NoAnswer(Misread.MANY, "4")),
        ("grid", "hous=4", NoAnswer(Misread.ITEM, "hous", ("housing",))),
        ("text", "x" * 21, NoAnswer(Misread.LONG, "21")),
    ],
)
def test_what_is_no_answer_is_told_with_the_word_and_what_is_near(type: str, typed: str, why: NoAnswer):
    most = {"choices": 2, "text": 20}.get(type, 0)
    question = make_question(type, most=most, retired={"forest": "Say nature."})

    found = read_typed(question, typed)

    assert isinstance(found, NoAnswer)
    assert (found.why, found.word) == (why.why, why.word)
    assert set(why.near) <= set(found.near)


def test_an_option_that_was_renamed_is_understood_by_its_old_name():
    assert read_typed(make_question(renamed={"house": "housing"}), "house") == ("housing",)
