from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.profile.answer import Unclear
from relocate_cli.domain.profile.day_frame import ToldDay
from relocate_cli.domain.profile.told_day import read_told_day

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8 Feb", "2027-02-08"),
        ("8 feb.", "2027-02-08"),
        ("Feb 8", "2027-02-08"),
        ("February 8, 2028", "2028-02-08"),
        ("Mon 8 Feb 2027", "2027-02-08"),
        ("mån 8 feb 2027", "2027-02-08"),
        ("on the 8th of February", "2027-02-08"),
        ("den 8:e februari", "2027-02-08"),
        ("1 okt", "2027-10-01"),
        ("1 Dec", "2026-12-01"),
        ("29 Feb", "2028-02-29"),
        ("today", "2026-11-30"),
        ("i morgon", "2026-12-01"),
        ("in 10 days", "2026-12-10"),
    ],
)
def test_a_day_is_read_as_people_write_it(text, day):
    assert read_told_day(text, TODAY) == ToldDay(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("text", "day", "about"),
    [
        ("about 8 Feb", "2027-02-08", "week"),
        ("ca 8 feb", "2027-02-08", "week"),
        ("in ten weeks", "2027-02-08", "week"),
        ("om tio veckor", "2027-02-08", "week"),
        ("in a couple of weeks", "2026-12-14", "week"),
        ("vecka 8", "2027-02-22", "week"),
        ("about March", "2027-03-15", "month"),
        ("March 2028", "2028-03-15", "month"),
        ("2027-03", "2027-03-15", "month"),
        ("i mars", "2027-03-15", "month"),
        ("end of May", "2027-05-25", "month"),
        ("början av maj", "2027-05-05", "month"),
        ("in three months", "2027-02-28", "month"),
        ("nästa månad", "2026-12-30", "month"),
        ("next summer", "2027-07-15", "season"),
        ("next february", "2027-02-15", "month"),
        ("till sommaren", "2027-07-15", "season"),
        ("spring 2028", "2028-04-15", "season"),
        ("2027", "2027-07-01", "year"),
    ],
)
def test_a_day_that_is_known_only_about_says_how_exactly(text, day, about):
    assert read_told_day(text, TODAY) == ToldDay(date.fromisoformat(day), about)


@pytest.mark.parametrize(
    ("text", "day", "about"),
    [
        ("8 Feb", "2026-02-08", ""),
        ("two years ago", "2024-11-30", "month"),
        ("för två år sedan", "2024-11-30", "month"),
        ("since March", "2026-03-15", "month"),
        ("sedan 2024", "2024-07-01", "year"),
    ],
)
def test_of_something_past_it_is_the_last_such_day(text, day, about):
    assert read_told_day(text, TODAY, past=True) == ToldDay(date.fromisoformat(day), about)


def test_the_running_month_is_never_on_the_wrong_side_of_today():
    assert read_told_day("about November", TODAY) == ToldDay(TODAY, "month")
    assert read_told_day("november", date(2026, 11, 3), past=True) == ToldDay(date(2026, 11, 3), "month")


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("8/2", ("2027-02-08", "2027-08-02")),
        ("13/2", ("2027-02-13",)),
        ("about 03/04/27", ("2027-03-04", "2027-04-03")),
    ],
)
def test_what_can_be_read_in_two_ways_is_not_guessed(text, readings):
    assert read_told_day(text, TODAY) == Unclear(readings)


def test_next_summer_is_not_guessed_when_one_begins_soon():
    assert read_told_day("next summer", date(2027, 5, 1)) == Unclear(("2027-07-15", "2028-07-15"))
    assert read_told_day("this summer", date(2027, 5, 1)) == ToldDay(date(2027, 7, 15), "season")


@pytest.mark.parametrize("text", ["30 Feb", "31 april", "Feb 30", "30/2", "2027-02-30"])
def test_a_day_that_no_calendar_has_is_said_to_be_none(text):
    assert read_told_day(text, TODAY) == Unclear(impossible=True)


@pytest.mark.parametrize(
    "text", ["", "soon", "maybe", "in", "next", "Tuesday", "8", "ten", "in many weeks", "vecka 77"]
)
def test_words_that_are_no_day_are_unclear(text):
    assert read_told_day(text, TODAY) == Unclear()


@given(st.text(max_size=16), st.booleans())
def test_whatever_is_typed_is_a_day_or_unclear(text, past):
    assert isinstance(read_told_day(text, TODAY, past=past), ToldDay | Unclear)


@given(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.sampled_from(["{d} Feb", "in {d} weeks", "about {d} May", "mid May"]),
)
def test_days_to_come_are_never_past(today, text):
    found = read_told_day(text.format(d=9), today)

    assert isinstance(found, ToldDay)
    assert found.day >= today
