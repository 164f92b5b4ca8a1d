"""Days that lie so far away that no calendar has them."""

from __future__ import annotations

from datetime import date

from relocate_cli.domain.dates.counting import FIRST, LAST, add


def test_what_lies_beyond_the_calendar_is_its_last_or_its_first_day():
    assert add(date(9500, 1, 1), 999, "year") == LAST
    assert add(date(9989, 6, 1), 999, "working day") == LAST
    assert add(date(500, 1, 1), -999, "year") == FIRST
    assert add(date(9990, 1, 1), 999, "week") == LAST
