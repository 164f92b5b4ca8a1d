from __future__ import annotations

from datetime import date, timedelta

import pytest

from relocate_cli.domain.dates.holidays import add_working_days, holidays, is_working_day

MOVING = {
    # Good Friday, Easter Monday, Ascension, Midsummer Eve, All Saints' Day: as printed in Swedish almanacs
    2024: ("29 Mar", "1 Apr", "9 May", "21 Jun", "2 Nov"),
    2025: ("18 Apr", "21 Apr", "29 May", "20 Jun", "1 Nov"),
    2026: ("3 Apr", "6 Apr", "14 May", "19 Jun", "31 Oct"),
    2027: ("26 Mar", "29 Mar", "6 May", "25 Jun", "6 Nov"),
    2028: ("14 Apr", "17 Apr", "25 May", "23 Jun", "4 Nov"),
    2029: ("30 Mar", "2 Apr", "10 May", "22 Jun", "3 Nov"),
    2030: ("19 Apr", "22 Apr", "30 May", "21 Jun", "2 Nov"),
    2031: ("11 Apr", "14 Apr", "22 May", "20 Jun", "1 Nov"),
    2032: ("26 Mar", "29 Mar", "6 May", "25 Jun", "6 Nov"),
}
NAMES = ("långfredagen", "annandag påsk", "Kristi himmelsfärdsdag", "midsommarafton", "alla helgons dag")


def short(day: date) -> str:
    return f"{day.day} {day:%b}"


@pytest.mark.parametrize("year", MOVING)
def test_moving_holidays_fall_as_the_almanac_says(year):
    found = {name: short(day) for day, name in holidays(year).items()}

    assert tuple(found[name] for name in NAMES) == MOVING[year]


def test_a_whole_year_of_holidays():
    assert {short(day): name for day, name in holidays(2027).items()} == {
        "1 Jan": "nyårsdagen",
        "6 Jan": "trettondedag jul",
        "26 Mar": "långfredagen",
        "28 Mar": "påskdagen",
        "29 Mar": "annandag påsk",
        "1 May": "första maj",
        "6 May": "Kristi himmelsfärdsdag",
        "16 May": "pingstdagen",
        "6 Jun": "nationaldagen",
        "25 Jun": "midsommarafton",
        "26 Jun": "midsommardagen",
        "6 Nov": "alla helgons dag",
        "24 Dec": "julafton",
        "25 Dec": "juldagen",
        "26 Dec": "annandag jul",
        "31 Dec": "nyårsafton",
    }


def test_easter_of_the_rare_years():
    found = [short(day) for year in (1954, 1981, 2008, 2038, 2049, 2076) for day in [easter(year)]]

    assert found == ["18 Apr", "19 Apr", "23 Mar", "25 Apr", "18 Apr", "19 Apr"]


def easter(year: int) -> date:
    return next(day for day, name in holidays(year).items() if name == "påskdagen")


def test_offices_are_closed_on_weekends_and_holidays_and_open_on_other_days():
    week = [date(2027, 3, 22) + timedelta(days) for days in range(9)]

    assert [short(day) for day in week if is_working_day(day)] == [
        "22 Mar",
        "23 Mar",
        "24 Mar",
        "25 Mar",
        "30 Mar",
    ]


def test_working_days_skip_easter():
    thursday = date(2027, 3, 25)

    assert add_working_days(thursday, 1) == date(2027, 3, 30)
    assert add_working_days(thursday, 5) == date(2027, 4, 5)
    assert add_working_days(date(2027, 3, 30), -1) == thursday


def test_working_days_skip_christmas_and_new_year():
    assert add_working_days(date(2026, 12, 23), 1) == date(2026, 12, 28)
    assert add_working_days(date(2026, 12, 23), 5) == date(2027, 1, 5)
    assert add_working_days(date(2027, 1, 5), -5) == date(2026, 12, 23)


def test_no_working_days_is_the_day_itself_even_on_a_sunday():
    assert add_working_days(date(2027, 3, 28), 0) == date(2027, 3, 28)
