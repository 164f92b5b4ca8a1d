from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from relocate_cli.domain.dates.counting import UNITS, add
from relocate_cli.domain.dates.deadline import (
    Anchor,
    Earliest,
    InNextMonth,
    Offset,
    Season,
    Yearly,
    anchors_of,
)
from relocate_cli.domain.dates.last_day import day_of
from relocate_cli.domain.dates.parsing import parse_deadline, parse_limit

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
        ("1 week after 3 months after move", Offset(1, "week", Offset(3, "month", MOVE))),
        (
            "2 days before 1 week after 3 months after move",
            Offset(-2, "day", Offset(1, "week", Offset(3, "month", MOVE))),
        ),
        ("2 weeks after last move", Offset(2, "week", Anchor("last", "move"))),
        ("from 1 December to 31 March each year", Season((12, 1), (3, 31))),
        ("by the 12th of the month after move", InNextMonth(12, MOVE)),
        ("by the 1st of the month after 1 month after move", InNextMonth(1, Offset(1, "month", MOVE))),
        (
            {"earliest": ["3 months after job-ends", "on permit-until"]},
            Earliest(
                (
                    Offset(3, "month", Anchor("question", "job-ends")),
                    Offset(0, "day", Anchor("question", "permit-until")),
                )
            ),
        ),
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
        "1 week after 3 months",
        "1 week after on move",
        "from 1 December each year",
        "from 31 June to 1 July each year",
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
    rules = ["3 months after move", "by 2 May the year after move", "1 week after 3 months after move"]
    assert [list(anchors_of(parse_deadline(rule))) for rule in rules] == [[MOVE]] * 3
    assert list(anchors_of(parse_deadline("by 2 May each year"))) == []
    assert list(anchors_of(parse_deadline({"earliest": ["on move", "on job-ends"]}))) == [
        MOVE,
        Anchor("question", "job-ends"),
    ]


def test_a_limit_may_be_an_anchor_alone():
    assert parse_limit("move") == parse_limit("on move") == Offset(0, "day", MOVE)
    with pytest.raises(ValueError):
        parse_deadline("move")


def day(rule, *, rolls=False, start=date(2026, 1, 1), **days):
    anchors = {Anchor("question", name.replace("_", "-")): on for name, on in days.items()}
    return day_of(parse_deadline(rule), anchors.get, start, rolls=rolls)


@pytest.mark.parametrize(
    ("rule", "move", "counted", "rolled"),
    [
        # a move on 28 Nov 2026: 28 Feb, a week later a Sunday, so Monday
        ("1 week after 3 months after move", date(2026, 11, 28), date(2027, 3, 7), date(2027, 3, 8)),
        # 15 May 2027 is a Saturday before Whit Sunday; Monday is an ordinary day
        ("1 week after 3 months after move", date(2027, 2, 8), date(2027, 5, 15), date(2027, 5, 17)),
        ("7 days after move", date(2026, 12, 19), date(2026, 12, 26), date(2026, 12, 28)),
        # the three eves are no public holidays, but count as such
        ("1 day after move", date(2026, 12, 23), date(2026, 12, 24), date(2026, 12, 28)),
        ("1 day after move", date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 4)),
        ("1 day after move", date(2027, 6, 24), date(2027, 6, 25), date(2027, 6, 28)),
        ("by 2 May the year after move", date(2026, 3, 1), date(2027, 5, 2), date(2027, 5, 3)),
        # what is to be done before or on a day never moves
        ("1 day before move", date(2027, 2, 1), date(2027, 1, 31), date(2027, 1, 31)),
        ("on move", date(2027, 1, 31), date(2027, 1, 31), date(2027, 1, 31)),
    ],
)
def test_a_last_day_on_which_offices_are_closed_ends_on_the_next_working_day(rule, move, counted, rolled):
    assert day(rule, move=move) == counted
    assert day(rule, move=move, rolls=True) == rolled


@pytest.mark.parametrize("today", [date(2027, 5, 1), date(2027, 5, 2), date(2027, 5, 3)])
def test_a_day_of_the_year_that_falls_on_a_day_off_counts_until_the_working_day_after_it(today):
    assert day("by 2 May each year", rolls=True, start=today) == date(2027, 5, 3)
    assert day("by 2 May each year", rolls=True, start=date(2027, 5, 4)) == date(2028, 5, 2)


@pytest.mark.parametrize(
    ("start", "found"),
    [
        (date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 14), date(2026, 12, 14)),
        (date(2027, 3, 31), date(2027, 3, 31)),
        (date(2027, 4, 1), date(2027, 12, 1)),
        (date(2026, 12, 1), date(2026, 12, 1)),
    ],
)
def test_the_season_that_is_running_counts(start, found):
    assert day("from 1 December to 31 March each year", start=start) == found


@pytest.mark.parametrize(
    ("rule", "move", "found"),
    [
        ("by the 12th of the month after move", date(2027, 6, 1), date(2027, 7, 12)),
        ("by the 12th of the month after move", date(2027, 5, 31), date(2027, 6, 14)),
        ("by the 12th of the month after move", date(2026, 12, 15), date(2027, 1, 12)),
        ("by the 31st of the month after move", date(2027, 3, 10), date(2027, 4, 30)),
        ("by the 12th of the month after 1 month after move", date(2027, 6, 30), date(2027, 8, 12)),
    ],
)
def test_a_day_of_the_next_month_is_the_same_wherever_in_the_month_it_began(rule, move, found):
    assert day(rule, move=move, rolls=True) == found


def test_of_several_days_the_first_one_counts_and_one_that_is_not_known_does_not():
    rule = {"earliest": ["3 months after job-ends", "on permit-until"]}

    assert day(rule, job_ends=date(2026, 12, 15), permit_until=date(2027, 2, 1)) == date(2027, 2, 1)
    assert day(rule, job_ends=date(2026, 12, 15)) == date(2027, 3, 15)
    assert day(rule) is None
