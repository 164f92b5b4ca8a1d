"""English aloud: the spelling alphabet of aviation (ICAO), numbers and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.spoken.voice import Voice, listed, told_by

if TYPE_CHECKING:
    from datetime import date

ALPHABET = told_by(
    "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa "
    "Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu"
)
SMALL = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
MONTHS = listed("January February March April May June July August September October November December")


def _number(number: int) -> str:
    if number < 20:
        return SMALL[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f"-{SMALL[ones]}" if ones else "")


def _ordinal(number: int) -> str:
    if number in ORDINALS or number < 20:
        return ORDINALS.get(number) or f"{SMALL[number]}th"
    tens, ones = divmod(number, 10)
    return f"{TENS[tens - 2]}-{_ordinal(ones)}" if ones else f"{TENS[tens - 2][:-1]}ieth"


def _day(day: date) -> str:
    return f"the {_ordinal(day.day)} of {MONTHS[day.month - 1]} {_year(day.year)}"


def _year(year: int) -> str:
    hundreds, rest = divmod(year, 100)
    if hundreds == 20 and rest < 10:
        return "two thousand" + (f" and {SMALL[rest]}" if rest else "")
    said = f"oh {SMALL[rest]}" if 0 < rest < 10 else _number(rest) if rest else "hundred"
    return f"{_number(hundreds)} {said}"


ENGLISH = Voice(ALPHABET, "{letter} as in {word}", _number, _day, "zero")
