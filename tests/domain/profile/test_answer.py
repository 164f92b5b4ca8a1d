from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.profile.answer import Unclear, read_answer, read_day
from tests.domain.guides import make_guide

ASKED = make_guide(
    questions={
        "move": "date",
        "rooms": "number",
        "dog": "yesno",
        "bankid": {"type": "yesno", "options": {"yes": {"label": "Yes, I have one"}, "no": {"label": "No"}}},
        "stay": {"options": {"long": {"label": "A year or more"}, "short": {"label": "Less than a year"}}},
        "languages": {"type": "choices", "options": ["swedish", "english", "arabic"]},
    }
).questions


@pytest.mark.parametrize(
    "text",
    [
        "2027-04-03",
        "2027/04/03",
        "2027.04.03",
        "20270403",
        "3 April 2027",
        "3 april 2027",
        "03 Apr 2027",
        "3. April 2027",
        "3apr2027",
        "3 apr. 2027",
    ],
)
def test_a_day_can_be_written_in_many_ways(text):
    assert read_day(text) == date(2027, 4, 3)


@pytest.mark.parametrize(
    ("month", "number"),
    [
        ("januari", 1),
        ("februari", 2),
        ("mars", 3),
        ("april", 4),
        ("maj", 5),
        ("juni", 6),
        ("juli", 7),
        ("augusti", 8),
        ("september", 9),
        ("oktober", 10),
        ("november", 11),
        ("december", 12),
        ("okt", 10),
        ("March", 3),
        ("May", 5),
        ("October", 10),
    ],
)
def test_months_have_swedish_and_english_names(month, number):
    assert read_day(f"9 {month} 2027") == date(2027, number, 9)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("03/04/27", ("2027-03-04", "2027-04-03")),
        ("03/04/2027", ("2027-03-04", "2027-04-03")),
        ("3.4.2027", ("2027-03-04", "2027-04-03")),
        ("3-4-27", ("2027-03-04", "2027-04-03")),
        ("13/04/27", ("2027-04-13",)),
        ("04/13/27", ("2027-04-13",)),
        ("04/04/27", ("2027-04-04",)),
    ],
)
def test_numbers_alone_are_never_guessed_but_every_reading_is_shown(text, readings):
    assert read_day(text) == Unclear(readings)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2027",
        "2027-4-3",
        "3 Smarch 2027",
        "3 April",
        "April 2027",
        "20270403T10",
    ],
)
def test_what_is_no_day_is_unclear(text):
    assert read_day(text) == Unclear()


@pytest.mark.parametrize("text", ["0000-01-01", "0001-01-01", "9999-12-31", "1 Jan 1899", "1/2/2200"])
def test_a_year_that_nobody_means_is_told_apart(text):
    assert read_day(text) == Unclear(far=True)


@pytest.mark.parametrize("text", ["2027-13-01", "2027-02-29", "31 April 2027", "30/02/2027", "13/13/27"])
def test_a_day_that_no_calendar_has_is_told_from_what_is_no_day(text):
    assert read_day(text) == Unclear(impossible=True)


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_reads_back_as_it_was_saved(day):
    assert read_answer(ASKED["move"], day.isoformat()) == (day.isoformat(),)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(list(ASKED.values())), st.text(max_size=12))
def test_nothing_typed_is_more_than_unclear(question, text):
    found = read_answer(question, text)

    assert isinstance(found, Unclear) or all(isinstance(value, str) for value in found)


@pytest.mark.parametrize("text", ["yes", "Yes", "Y", "ja", "JA", "j", "1", " yes "])
def test_yes_is_yes_in_two_languages(text):
    assert read_answer(ASKED["dog"], text) == ("yes",)
    assert read_answer(ASKED["bankid"], text) == ("yes",)


@pytest.mark.parametrize("text", ["no", "No", "N", "nej", "Nej", "2"])
def test_no_is_no_in_two_languages(text):
    assert read_answer(ASKED["dog"], text) == ("no",)
    assert read_answer(ASKED["bankid"], text) == ("no",)


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("text", ["", "?", " ? ", "  "])
def test_not_knowing_yet_is_always_an_answer_and_stores_nothing(question, text):
    assert read_answer(ASKED[question], text) == ()


@pytest.mark.parametrize("text", ["long", "LONG", "1", "A year or more", "a YEAR or more"])
def test_a_choice_goes_by_its_word_its_number_or_its_label(text):
    assert read_answer(ASKED["stay"], text) == ("long",)


@pytest.mark.parametrize(
    ("question", "text", "suggestions"),
    [
        ("stay", "lonk", ("long",)),
        ("stay", "3", ()),
        ("stay", "0", ()),
        ("stay", "a week", ()),
        ("dog", "maybe", ()),
        ("languages", "english swedihs", ("swedish",)),
    ],
)
def test_an_answer_the_question_does_not_have_brings_the_nearest(question, text, suggestions):
    assert read_answer(ASKED[question], text) == Unclear(suggestions=suggestions)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("swedish", ("swedish",)),
        ("arabic, english", ("arabic", "english")),
        ("arabic english", ("arabic", "english")),
        ("1,3", ("swedish", "arabic")),
        ("english,english,2", ("english",)),
        ("english, arabic,", ("english", "arabic")),
    ],
)
def test_several_choices_stand_with_commas_or_spaces(text, values):
    assert read_answer(ASKED["languages"], text) == values


@pytest.mark.parametrize(("text", "number"), [("3", "3"), ("007", "7"), ("0", "0")])
def test_a_number_is_whole(text, number):
    assert read_answer(ASKED["rooms"], text) == (number,)


@pytest.mark.parametrize("text", ["-3", "3.5", "three", "1e3", "1234567", "٣"])
def test_what_is_no_whole_number_is_unclear(text):
    assert read_answer(ASKED["rooms"], text) == Unclear()
