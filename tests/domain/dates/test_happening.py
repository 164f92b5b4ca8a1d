"""When an event is next, and whether it is over."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.dates.happening import is_over, next_happening

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("event", "first"),
    [
        ({"repeats": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "on": "2026-11-24"}, date(2026, 12, 8)),
        ({"repeats": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"}, date(2028, 2, 29)),
        ({"repeats": "FREQ=YEARLY;INTERVAL=5", "on": "2024-06-01"}, date(2029, 6, 1)),
    ],
)
def test_an_event_is_next_also_when_that_is_years_away(event, first):
    assert next_happening(event, TODAY).first == first
    assert not is_over(event, TODAY)


@pytest.mark.parametrize(
    "event", [{}, {"repeats": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"}, {"repeats": "FREQ=WEEKLY"}]
)
def test_an_event_whose_days_nobody_can_reckon_has_none_and_is_not_over(event):
    assert next_happening(event, TODAY) is None
    assert not is_over(event, TODAY)


@pytest.mark.parametrize(
    "event",
    [
        {"on": "2026-11-29"},
        {"repeats": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261125T225959Z"},
        {"repeats": "FREQ=DAILY;COUNT=3", "on": "2026-11-01"},
    ],
)
def test_an_event_whose_last_day_has_passed_is_over(event):
    assert is_over(event, TODAY)
