from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.spoken.voices import voice_of


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Å som i Åke, S som i Sigurd, A som i Adam, -, L som i Ludvig, É, O som i Olof"),
        ("en", "Å, S as in Sierra, A as in Alfa, -, L as in Lima, É, O as in Oscar"),
    ],
)
def test_a_name_is_spelled_letter_by_letter_and_what_has_no_word_stays(language, said):
    assert voice_of(language).spelled("Åsa-L ÉO") == said


@pytest.mark.parametrize(
    ("day", "swedish", "english"),
    [
        (date(1988, 5, 12), "den tolfte maj nittonhundraåttioåtta",
         "the twelfth of May nineteen eighty-eight"),
        (date(2000, 1, 1), "den första januari tvåtusen", "the first of January two thousand"),
        (date(2005, 2, 20), "den tjugonde februari tvåtusenfem",
         "the twentieth of February two thousand and five"),
        (date(2010, 3, 21), "den tjugoförsta mars tjugohundratio", "the twenty-first of March twenty ten"),
        (date(2027, 8, 31), "den trettioförsta augusti tjugohundratjugosju",
         "the thirty-first of August twenty twenty-seven"),
        (date(1905, 12, 3), "den tredje december nittonhundrafem", "the third of December nineteen oh five"),
        (date(1900, 6, 30), "den trettionde juni nittonhundra", "the thirtieth of June nineteen hundred"),
    ],
)  # fmt: skip
def test_a_day_is_said_in_words(day, swedish, english):
    assert (voice_of("sv").day(day), voice_of("en").day(day)) == (swedish, english)


@pytest.mark.parametrize(
    ("digits", "swedish", "english"),
    [
        ("880512", "åttioåtta, noll fem, tolv", "eighty-eight, zero five, twelve"),
        ("000119", "noll noll, noll ett, nitton", "zero zero, zero one, nineteen"),
        ("9940211", "nittionio, fyrtio, tjugoett, ett", "ninety-nine, forty, twenty-one, one"),
    ],
)
def test_digits_are_said_two_by_two_as_in_a_personnummer(digits, swedish, english):
    assert (voice_of("sv").pairs(digits), voice_of("en").pairs(digits)) == (swedish, english)


def test_each_letter_has_its_own_word():
    for language, letters in (("sv", "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"), ("en", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")):
        assert "".join(voice_of(language).alphabet) == letters
