from __future__ import annotations

from datetime import date

from relocate_cli.domain.plan.progress import TaskMark


def test_a_mark_knows_its_day_if_anybody_said_it():
    assert TaskMark("done", "2027-01-15", 1, "xx 1").day == date(2027, 1, 15)
    assert TaskMark("done", "", 1, "xx 1").day is None
