from __future__ import annotations

import re
from datetime import date

import pytest

from relocate_cli.domain.dates.opening import parse_opening

HALL = "Mo-Th 08:00-12:00,13:00-16:30; Fr 08:00-12:00"


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2027, 2, 1), ("08:00-12:00", "13:00-16:30")),
        (date(2027, 2, 5), ("08:00-12:00",)),
        (date(2027, 2, 6), ()),
        (date(2027, 3, 26), ()),  # Good Friday
        (date(2027, 5, 6), ()),  # Ascension Day, a Thursday
    ],
)
def test_each_weekday_has_its_hours_and_a_public_holiday_has_none(day, hours):
    assert parse_opening(HALL).on(day) == hours


def test_a_stretch_of_days_may_go_round_the_end_of_the_week():
    weekend = parse_opening("Sa-Mo 10:00-18:00")

    assert [bool(weekend.on(date(2027, 2, day))) for day in range(1, 8)] == [
        True, False, False, False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["", "Mon 08:00-12:00", "Mo 8:00-12:00", "Mo 08:00-25:00", "Mo 08:00-12:00;"]
)
def test_what_is_written_otherwise_is_refused(text):
    with pytest.raises(ValueError, match="^" + re.escape(text) + "$"):
        parse_opening(text)
