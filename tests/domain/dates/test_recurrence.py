"""Recurrence rules: the days they mean, and those that are refused."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.dates.recurrence import days_of, parse_recurrence


@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYDAY=1TH", None, ["2026-02-05", "2027-02-04"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13", None, ["2026-12-13", "2027-12-13"]),
        (
            "FREQ=YEARLY;BYMONTH=6;BYDAY=FR;BYMONTHDAY=19,20,21,22,23,24,25",
            None,
            ["2026-06-19", "2027-06-25"],
        ),
        ("FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU", date(2025, 1, 26), ["2026-01-25", "2027-01-31"]),
        (
            "FREQ=WEEKLY;INTERVAL=26",
            date(2026, 3, 2),
            ["2026-03-02", "2026-08-31", "2027-03-01", "2027-08-30"],
        ),
        ("FREQ=DAILY;COUNT=2", date(2026, 12, 31), ["2026-12-31", "2027-01-01"]),
    ],
)
def test_the_days_of_two_years(rule: str, start: date | None, days: list[str]):
    found = days_of(rule, start, date(2026, 1, 1), date(2027, 12, 31))

    assert [day.isoformat() for day in found] == days


def test_both_ends_are_included():
    assert list(days_of("FREQ=DAILY", None, date(2027, 1, 1), date(2027, 1, 2))) == [
        date(2027, 1, 1),
        date(2027, 1, 2),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        *("", "weekly", "every Tuesday", "FREQ=HOURLY", "FREQ=SECONDLY", "BYDAY=TU", "FREQ=WEEKLY;BYDAY=XX"),
        *(
            "FREQ=WEEKLY;FOO=1",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=YEARLY;BYMONTH=13",
            "FREQ=YEARLY;BYMONTHDAY=32",
        ),
        *(
            "FREQ=DAILY;INTERVAL=x",
            "RRULE:FREQ=DAILY",
            "DTSTART:20260101\nRRULE:FREQ=DAILY",
            "FREQ=YEARLY;BYMONTH=0",
        ),
    ],
)
def test_what_is_no_rule_or_never_ends_is_refused(rule: str):
    with pytest.raises(ValueError, match=r"^"):
        parse_recurrence(rule)
