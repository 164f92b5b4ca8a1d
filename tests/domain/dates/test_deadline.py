from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from relocate_cli.domain.dates.deadline import (
    UNITS,
    Anchor,
    Offset,
    Yearly,
    add,
    anchor_of,
    day_of,
    parse_deadline,
)

MOVE = Anchor("question", "move")
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("7 days after arrival", Offset(7, "day", Anchor("question", "arrival"))),
        ("1 day before move", Offset(-1, "day", MOVE)),
        ("8 weeks before move", Offset(-8, "week", MOVE)),
        ("3 months after move", Offset(3, "month", MOVE)),
        ("1 year after move", Offset(1, "year", MOVE)),
        ("5 working days after done notify-move", Offset(5, "working day", Anchor("done", "notify-move"))),
        ("1 working day before move", Offset(-1, "working day", MOVE)),
        ("on move", Offset(0, "day", MOVE)),
        ("after move", Offset(1, "day", MOVE)),
        ("before move", Offset(-1, "day", MOVE)),
        ("on done find-home", Offset(0, "day", Anchor("done", "find-home"))),
        ("on birthday 18", Offset(0, "day", Anchor("birthday", "18"))),
        ("3 months before birthday 6", Offset(-3, "month", Anchor("birthday", "6"))),
        ("by 1 December each year", Yearly(1, 12, None)),
        ("by 29 February each year", Yearly(29, 2, None)),
        ("by 2 May the year after move", Yearly(2, 5, MOVE)),
    ],
)
def test_every_written_form_has_one_meaning(text, rule):
    assert parse_deadline(text) == rule


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "7 days",
        "7 days after",
        "7 days after ",
        "seven days after move",
        "-7 days after move",
        "7  days after move",
        "7 hours after move",
        "٧ days after move",
        "３ months after move",
        "by ١ December each year",
        "7 Days After Move",
        "7 days after move ",
        "7 days after the move",
        "9999 years after move",
        "by 31 June each year",
        "by 30 February each year",
        "by 0 May each year",
        "by 1 december each year",
        "by 1 December",
        "by 2 May the year after done x",
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        parse_deadline(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on move", date(2027, 1, 31)),
        ("after move", date(2027, 2, 1)),
        ("before move", date(2027, 1, 30)),
        ("10 days after move", date(2027, 2, 10)),
        ("8 weeks before move", date(2026, 12, 6)),
        ("1 month after move", date(2027, 2, 28)),
        ("3 months after move", date(2027, 4, 30)),
        ("2 months before move", date(2026, 11, 30)),
        ("1 year after move", date(2028, 1, 31)),
        ("5 working days after move", date(2027, 2, 5)),
        ("by 2 May the year after move", date(2028, 5, 2)),
        ("by 29 February the year after move", date(2028, 2, 29)),
    ],
)
def test_a_rule_means_a_day_once_its_anchor_has_one(text, day):
    assert day_of(parse_deadline(text), {MOVE: date(2027, 1, 31)}.get, date(2026, 1, 1)) == day


@pytest.mark.parametrize("text", ["on move", "3 months after move", "by 2 May the year after move"])
def test_a_rule_means_no_day_while_its_anchor_has_none(text):
    assert day_of(parse_deadline(text), lambda _anchor: None, date(2027, 1, 1)) is None


@pytest.mark.parametrize(
    ("start", "day"),
    [
        (date(2027, 11, 30), date(2027, 12, 1)),
        (date(2027, 12, 1), date(2027, 12, 1)),
        (date(2027, 12, 2), date(2028, 12, 1)),
    ],
)
def test_a_day_of_every_year_is_the_next_one_that_comes(start, day):
    assert day_of(parse_deadline("by 1 December each year"), {}.get, start) == day


def test_29_february_of_every_year_is_the_28th_in_other_years():
    rule = parse_deadline("by 29 February each year")

    assert day_of(rule, {}.get, date(2027, 1, 1)) == date(2027, 2, 28)
    assert day_of(rule, {}.get, date(2027, 3, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("day", "count", "unit", "later"),
    [
        (date(2027, 1, 31), 1, "month", date(2027, 2, 28)),
        (date(2028, 1, 31), 1, "month", date(2028, 2, 29)),
        (date(2027, 3, 31), -1, "month", date(2027, 2, 28)),
        (date(2027, 8, 31), 1, "month", date(2027, 9, 30)),
        (date(2027, 12, 31), 2, "month", date(2028, 2, 29)),
        (date(2027, 1, 15), -1, "month", date(2026, 12, 15)),
        (date(2027, 12, 15), 1, "month", date(2028, 1, 15)),
        (date(2028, 2, 29), 1, "year", date(2029, 2, 28)),
        (date(2028, 2, 29), 4, "year", date(2032, 2, 29)),
        (date(2028, 2, 29), -1, "year", date(2027, 2, 28)),
    ],
)
def test_a_month_ends_where_the_shorter_month_ends(day, count, unit, later):
    assert add(day, count, unit) == later


def test_days_do_not_know_of_summer_time():
    assert add(date(2027, 3, 27), 1, "day") == date(2027, 3, 28)
    assert add(date(2027, 3, 27), 1, "week") == date(2027, 4, 3)
    assert add(date(2027, 10, 30), 2, "day") == date(2027, 11, 1)


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(-60, 60), st.sampled_from(UNITS))
def test_more_is_never_earlier(day, count, unit):
    assert add(day, count, unit) <= add(day, count + 1, unit)


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(-500, 500), st.sampled_from(["day", "week"]))
def test_days_and_weeks_go_back_the_way_they_came(day, count, unit):
    assert add(add(day, count, unit), -count, unit) == day


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(-500, 500))
def test_months_go_back_the_way_they_came_on_days_that_every_month_has(day, count):
    assume(day.day <= 28)

    assert add(add(day, count, "month"), -count, "month") == day
    assert add(day, 12, "month") == add(day, 1, "year")


@settings(max_examples=50, deadline=None)
@given(DAYS, st.integers(1, 12), st.integers(1, 31))
def test_a_day_of_every_year_comes_within_the_year(start, month, day):
    found = day_of(Yearly(day, month, None), {}.get, start)

    assert found is not None
    assert start <= found <= start + timedelta(366)
    assert found.month == month


def test_it_is_said_what_a_rule_counts_from():
    assert anchor_of(parse_deadline("3 months after move")) == MOVE
    assert anchor_of(parse_deadline("by 2 May the year after move")) == MOVE
    assert anchor_of(parse_deadline("by 2 May each year")) is None
