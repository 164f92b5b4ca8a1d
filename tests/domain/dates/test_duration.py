from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.dates.duration import Duration, parse_duration


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("2-6 weeks", Duration(2, 6, "week")),
        ("1 week", Duration(1, 1, "week")),
        ("10 days", Duration(10, 10, "day")),
        ("5-10 working days", Duration(5, 10, "working day")),
        ("3 months", Duration(3, 3, "month")),
        ("1-2 years", Duration(1, 2, "year")),
        ("30 minutes", Duration(30, 30, "minute")),
        ("0-2 weeks", Duration(0, 2, "week")),
        ("6-6 weeks", Duration(6, 6, "week")),
        ("up to 9 months", Duration(0, 9, "month")),
    ],
)
def test_every_written_form_has_one_meaning(text, duration):
    assert parse_duration(text) == duration


@pytest.mark.parametrize(
    "text",
    ["", "weeks", "2 - 6 weeks", "6-2 weeks", "2–6 weeks", "-2 weeks", "2-6", "2.5 weeks", "up to 2-6 weeks"],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        parse_duration(text)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("2-6 weeks", (date(2027, 2, 14), date(2027, 3, 14))),
        ("1-2 months", (date(2027, 2, 28), date(2027, 3, 31))),
        ("5-10 working days", (date(2027, 2, 5), date(2027, 2, 12))),
        ("0-3 days", (date(2027, 1, 31), date(2027, 2, 3))),
    ],
)
def test_an_answer_is_expected_between_two_days(text, window):
    assert parse_duration(text).window(date(2027, 1, 31)) == window
