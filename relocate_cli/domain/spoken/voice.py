"""How letters, numbers and days are said aloud, so that they are heard right at a counter.

The program says them in its own language: the words stand in its catalogue, in lists with commas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.parsing import MONTHS
from relocate_cli.language import N_, _

if TYPE_CHECKING:
    from datetime import date

LETTERS = N_(
    "Alfa, Bravo, Charlie, Delta, Echo, Foxtrot, Golf, Hotel, India, Juliett, Kilo, Lima, Mike, November, "
    "Oscar, Papa, Quebec, Romeo, Sierra, Tango, Uniform, Victor, Whiskey, Xray, Yankee, Zulu"
)
"""The words by whose first letter each letter is told; English takes those of aviation (ICAO)."""
NUMBERS = N_(
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, "
    "fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty-one, twenty-two, twenty-three, "
    "twenty-four, twenty-five, twenty-six, twenty-seven, twenty-eight, twenty-nine, thirty, thirty-one, "
    "thirty-two, thirty-three, thirty-four, thirty-five, thirty-six, thirty-seven, thirty-eight, "
    "thirty-nine, forty, forty-one, forty-two, forty-three, forty-four, forty-five, forty-six, "
    "forty-seven, forty-eight, forty-nine, fifty, fifty-one, fifty-two, fifty-three, fifty-four, "
    "fifty-five, fifty-six, fifty-seven, fifty-eight, fifty-nine, sixty, sixty-one, sixty-two, "
    "sixty-three, sixty-four, sixty-five, sixty-six, sixty-seven, sixty-eight, sixty-nine, seventy, "
    "seventy-one, seventy-two, seventy-three, seventy-four, seventy-five, seventy-six, seventy-seven, "
    "seventy-eight, seventy-nine, eighty, eighty-one, eighty-two, eighty-three, eighty-four, eighty-five, "
    "eighty-six, eighty-seven, eighty-eight, eighty-nine, ninety, ninety-one, ninety-two, ninety-three, "
    "ninety-four, ninety-five, ninety-six, ninety-seven, ninety-eight, ninety-nine"
)
DAYS = N_(
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, "
    "thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, "
    "twenty-first, twenty-second, twenty-third, twenty-fourth, twenty-fifth, twenty-sixth, "
    "twenty-seventh, twenty-eighth, twenty-ninth, thirtieth, thirty-first"
)
"""The days of a month, as they are said in a date."""


def spelled(name: str) -> str:
    """Return each letter of a name with the word by which it is told; other signs stay as they are."""
    words = {word[:1]: word for word in _(LETTERS).split(", ")}
    form = _("{letter} as in {word}")
    signs = (sign for sign in name if not sign.isspace())
    told = ((sign, words.get(sign.upper())) for sign in signs)
    return ", ".join(form.format(letter=sign.upper(), word=word) if word else sign for sign, word in told)


def in_pairs(digits: str) -> str:
    """Return digits two by two, as Swedes say a personnummer: 880512 is said 88, 05, 12."""
    pairs = (digits[start : start + 2] for start in range(0, len(digits), 2))
    return ", ".join(_pair(pair) for pair in pairs)


def said_day(day: date) -> str:
    """Return a day in words."""
    form, name = _("the {day} of {month} {year}"), _listed(DAYS)[day.day - 1]
    return form.format(day=name, month=_(MONTHS[day.month - 1]), year=_year(day.year))


def _pair(pair: str) -> str:
    numbers = _listed(NUMBERS)
    if len(pair) == 2 and pair[0] == "0":
        return f"{numbers[0]} {numbers[int(pair[1])]}"
    return numbers[int(pair)]


def _year(year: int) -> str:
    hundreds, rest = divmod(year, 100)
    numbers = _listed(NUMBERS)
    if hundreds == 20 and rest < 10:
        return _("two thousand and {ones}").format(ones=numbers[rest]) if rest else _("two thousand")
    form = _("{hundreds} hundred")
    if rest:
        form = _("{hundreds} {rest}") if rest >= 10 else _("{hundreds} oh {rest}")
    return form.format(hundreds=numbers[hundreds], rest=numbers[rest])


def _listed(words: str) -> list[str]:
    """Return the words of a list; in English where its translation has more or fewer of them."""
    said, english = _(words).split(", "), words.split(", ")
    return said if len(said) == len(english) else english
