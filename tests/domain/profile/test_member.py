from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.profile.member import Member, birth_from_age
from relocate_cli.domain.profile.member_kinds import EACH


@pytest.mark.parametrize(
    ("kind", "each"),
    [
        ("adult", ["person", "adult"]),
        ("child", ["person", "child"]),
        ("pet", ["pet"]),
        ("car", ["car"]),
    ],
)
def test_each_person_means_adults_and_children(kind, each):
    assert [of for of in EACH if Member("x", "X", kind).is_one_of(of)] == each


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2020-06-15", date(2027, 6, 14), 6),
        ("2020-06-15", date(2027, 6, 15), 7),
        ("2020-02-29", date(2027, 2, 28), 6),
        ("2020-02-29", date(2027, 3, 1), 7),
        ("2020-02-29", date(2028, 2, 29), 8),
        ("2027-06-15", date(2027, 1, 1), 0),
        ("2029-06-15", date(2027, 1, 1), 0),
        ("", date(2027, 1, 1), None),
    ],
)
def test_an_age_is_full_years(born, day, age):
    assert Member("omar", "Omar", "child", born).age_on(day) == age


def test_a_birth_that_was_worked_out_from_an_age_is_about():
    told = Member("omar", "Omar", "child", birth_from_age(6, date(2027, 2, 1)))

    assert told.birth == date(2020, 8, 2)
    assert not told.birth_is_exact
    assert Member("omar", "Omar", "child", "2020-08-03").birth_is_exact
    assert not Member("omar", "Omar", "child").birth_is_exact


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 110), st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_somebody_who_told_an_age_has_that_age(years, today):
    assert Member("x", "X", "adult", birth_from_age(years, today)).age_on(today) == years


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Björn", ["bjorn", "bjorn-2"]),
        ("BJÖRN", ["bjorn", "bjorn-2"]),
        ("bjorn-2", ["bjorn-2"]),
        ("Birk", []),
    ],
)
def test_somebody_is_called_by_name_or_id_in_large_or_small_letters(name, ids):
    members = [Member("bjorn", "Björn", "adult"), Member("bjorn-2", "Björn", "child")]

    assert [member.id for member in members if member.is_called(name)] == ids
