"""What a household tells of itself in a shared file: only kinds that many belong to."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.checkins.about import about_household
from relocate_cli.domain.checkins.shared import quarter_of
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile

TODAY = date(2027, 2, 1)


def profile(*members: tuple[str, str], **answers: str) -> Profile:
    household = tuple(Member(f"m{n}", f"Name{n}", kind, born) for n, (kind, born) in enumerate(members))
    return Profile("xx", household, {(key.replace("_", "-"), ""): (value,) for key, value in answers.items()})


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ([("adult", "1990-05-01")], {"ages": ["25-44"], "household": "alone"}),
        ([("adult", ""), ("adult", "")], {"household": "couple"}),
        ([("adult", "")] * 3, {"household": "several"}),
        (
            [
                ("adult", "1961-01-01"),
                ("adult", "1962-02-02"),
                ("child", "2020-02-01"),
                ("child", "2020-02-02"),
            ],
            {"ages": ["0-6", "7-15", "45-64", "65+"], "household": "children"},
        ),
        ([], {}),
    ],
)
def test_ages_are_bands_each_once_and_never_how_many(members: list[tuple[str, str]], told: dict):
    assert about_household(profile(*members), TODAY) == told


@pytest.mark.parametrize(
    ("answers", "newcomer"),
    [
        ({"moves_from": "sweden"}, "sweden"),
        ({"moves_from": "norway"}, "nordic"),
        ({"moves_from": "eu"}, "eu"),
        ({"moves_from": "switzerland"}, "eu"),
        ({"moves_from": "uk"}, "outside"),
        ({"moves_from": "elsewhere"}, "outside"),
        ({"moves_from": "elsewhere", "ground": "temporary-protection"}, "protection"),
        ({}, None),
    ],
)
def test_where_somebody_came_from_is_as_coarse_as_in_the_published_surveys(
    answers: dict, newcomer: str | None
):
    told = about_household(profile(("adult", ""), **answers), TODAY)

    assert told.get("newcomer") == newcomer


@pytest.mark.parametrize(
    ("on", "quarter"),
    [
        ("2027-01-01", "2027-Q1"),
        ("2027-03-31", "2027-Q1"),
        ("2027-04-01", "2027-Q2"),
        ("2027-12-31", "2027-Q4"),
        ("", "2027-Q1"),
    ],
)
def test_a_day_is_told_as_its_quarter(on: str, quarter: str):
    assert quarter_of(on, TODAY) == quarter
