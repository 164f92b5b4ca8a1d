from __future__ import annotations

from datetime import date
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

import pytest

from relocate_cli.domain.spoken.voice import DAYS, LETTERS, NUMBERS, in_pairs, said_day, spelled
from relocate_cli.language import _, speak
from relocate_cli.usecases.catalogue import compiled_catalogue


class CutShort(NullTranslations):
    """A language whose translator left a list of words before its end."""

    def gettext(self, message: str) -> str:
        return "yksi, kaksi" if message in {NUMBERS, DAYS} else message


@pytest.fixture
def speaking(tmp_path):
    """Let the program speak a language until the test is over."""

    def run(language: str) -> None:
        swedish = language == "sv"
        speak(GNUTranslations(BytesIO(compiled_catalogue("sv", tmp_path))) if swedish else NullTranslations())

    yield run
    speak(NullTranslations())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Å som i Åke, S som i Sigurd, A som i Adam, -, L som i Ludvig, É, O som i Olof"),
        ("en", "Å, S as in Sierra, A as in Alfa, -, L as in Lima, É, O as in Oscar"),
    ],
)
def test_a_name_is_spelled_letter_by_letter_and_what_has_no_word_stays(speaking, language, said):
    speaking(language)

    assert spelled("Åsa-L ÉO") == said


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
def test_a_day_is_said_in_words(speaking, day, swedish, english):
    assert said_day(day) == english
    speaking("sv")
    assert said_day(day) == swedish


@pytest.mark.parametrize(
    ("digits", "swedish", "english"),
    [
        ("880512", "åttioåtta, noll fem, tolv", "eighty-eight, zero five, twelve"),
        ("000119", "noll noll, noll ett, nitton", "zero zero, zero one, nineteen"),
        ("9940211", "nittionio, fyrtio, tjugoett, ett", "ninety-nine, forty, twenty-one, one"),
    ],
)
def test_digits_are_said_two_by_two_as_in_a_personnummer(speaking, digits, swedish, english):
    assert in_pairs(digits) == english
    speaking("sv")
    assert in_pairs(digits) == swedish


def test_each_letter_has_its_own_word_and_lists_are_whole(speaking):
    for language, letters in (("sv", "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"), ("en", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")):
        speaking(language)
        assert "".join(word[0] for word in _(LETTERS).split(", ")) == letters
        assert [len(_(words).split(", ")) for words in (NUMBERS, DAYS)] == [100, 31]


def test_a_list_that_its_translator_left_half_way_is_said_in_english(speaking):
    speaking("en")
    speak(CutShort())

    assert said_day(date(2027, 8, 31)) == "the thirty-first of August twenty twenty-seven"
    assert in_pairs("0512") == "zero five, twelve"
