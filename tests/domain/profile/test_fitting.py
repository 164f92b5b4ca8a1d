from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.profile.fitting import fits, fitted
from relocate_cli.domain.profile.profile import Profile
from tests.domain.guides import make_guide

QUESTIONS = make_guide(
    questions={
        "job": {"options": ["soon", "now"], "renamed": {"later": "soon", "some-day": "later"}},
        "hobbies": {"type": "choices", "options": ["skis", "boats"], "retired": {"cars": "Say boats."}},
        "pet": {"type": "yesno", "options": []},
        "move": "date",
        "rooms": "number",
    }
).questions


def told(question: str, *values: str):
    """Return how an answer counts today, and what is set aside of it."""
    found = fitted(Profile("xx", (), {(question, ""): values}), QUESTIONS)
    return found.answer(question), found.outdated.get((question, ""))


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("job", ["later"], ("soon",)),
        ("job", ["some-day"], ("soon",)),
        ("hobbies", ["skis", "boats"], ("skis", "boats")),
        ("pet", ["no"], ("no",)),
        ("move", ["2027-02-01"], ("2027-02-01",)),
        ("rooms", ["3"], ("3",)),
        ("colour", ["blue"], ("blue",)),
    ],
)
def test_an_answer_counts_under_the_newest_name_of_its_option(question, answer, expected):
    assert told(question, *answer) == (expected, None)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("job", ["never"]),
        ("job", ["soon", "now"]),
        ("hobbies", ["skis", "cars"]),
        ("pet", ["perhaps"]),
        ("move", ["soon"]),
        ("move", ["20270201"]),
        ("move", ["2027-02-30"]),
        ("rooms", ["\u0663"]),
    ],
)
def test_an_answer_that_its_question_does_not_have_is_open(question, answer):
    assert told(question, *answer) == (None, tuple(answer))


WORDS = st.sampled_from(["soon", "now", "later", "never", "skis", "cars", "yes", "3", "2027-02-01", ""])


@given(st.sampled_from(list(QUESTIONS)), st.lists(WORDS, max_size=3))
def test_whatever_was_saved_either_fits_its_question_or_is_set_aside(question, values):
    answer, aside = told(question, *values)

    assert (answer is None) != (aside is None)
    assert answer is None or fits(QUESTIONS[question], answer)
