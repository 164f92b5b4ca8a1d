"""Swedish aloud: the spelling alphabet, numbers and days.

The words are those of the Swedish spelling alphabet (Adam, Bertil, Caesar ...), as Swedes use it on the
telephone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.spoken.voice import Voice, listed, told_by

if TYPE_CHECKING:
    from datetime import date

ALPHABET = told_by(
    "Adam Bertil Caesar David Erik Filip Gustav Helge Ivar Johan Kalle Ludvig Martin Niklas Olof Petter "
    "Qvintus Rudolf Sigurd Tore Urban Viktor Wilhelm Xerxes Yngve Zäta Åke Ärlig Östen"
)
SMALL = listed(
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton "
    "nitton"
)
TENS = listed("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio")
DAYS = listed(
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde "
    "femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde "
    "tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta"
)
MONTHS = listed("januari februari mars april maj juni juli augusti september oktober november december")


def _number(number: int) -> str:
    if number < 20:
        return SMALL[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (SMALL[ones] if ones else "")


def _day(day: date) -> str:
    return f"den {DAYS[day.day - 1]} {MONTHS[day.month - 1]} {_year(day.year)}"


def _year(year: int) -> str:
    hundreds, rest = divmod(year, 100)
    if hundreds == 20 and rest < 10:
        return "tvåtusen" + (SMALL[rest] if rest else "")
    return f"{_number(hundreds)}hundra" + (_number(rest) if rest else "")


SWEDISH = Voice(ALPHABET, "{letter} som i {word}", _number, _day, "noll")
