"""An answer as somebody types it: a choice, a day, a number; read strictly, and never guessed."""

import re
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.dates.parsing import MONTHS
from relocate_cli.domain.dates.years import YEARS
from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.profile.question import UNKNOWN, Question
from relocate_cli.domain.typed_words import yes_or_no
from relocate_cli.language import _

SWEDISH_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
                  "oktober", "november", "december")  # fmt: skip


class Unclear(NamedTuple):
    """Why an answer was not understood: what could be meant, or what it should look like."""

    readings: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    impossible: bool = False
    """Whether it is written like a day that no calendar has, such as 30 February."""
    far: bool = False
    """Whether its year is one that nobody means, such as 9999."""


def read_answer(question: Question, text: str) -> tuple[str, ...] | Unclear:
    """Return the values that the text means, none for "I don't know yet", or why it is unclear."""
    text = text.strip()
    if text in {"", UNKNOWN}:
        return ()
    match question.type:
        case "date":
            day = read_day(text)
            return day if isinstance(day, Unclear) else (day.isoformat(),)
        case "number":
            return (str(int(text)),) if re.fullmatch(r"[0-9]{1,6}", text) else Unclear()
        case "choices":
            found = [_choice(question, part) for part in re.split(r"[,\s]+", text.strip(", "))]
            unclear = next((part for part in found if isinstance(part, Unclear)), None)
            return unclear or tuple(dict.fromkeys(part for part in found if isinstance(part, str)))
    chosen = _choice(question, text)
    return chosen if isinstance(chosen, Unclear) else (chosen,)


def _choice(question: Question, text: str) -> str | Unclear:
    values = [option.value for option in question.options]
    text = question.named_today(text)
    if question.type == "yesno":
        values = values or ["yes", "no"]
        text = yes_or_no(alike(text))
    if alike(text) in values:
        return alike(text)
    if text.isdecimal() and 1 <= int(text) <= len(values):
        return values[int(text) - 1]
    labels = {alike(option.label): option.value for option in question.options}
    if alike(text) in labels:
        return labels[alike(text)]
    return Unclear(suggestions=tuple(nearest(text, values)))


def read_day(text: str) -> date | Unclear:
    """Return the day that the text means; two readings of `03/04/27` are both returned as unclear."""
    text = plain_signs(text)
    # 2027-02-01, 2027/02/01, 20270201
    if match := re.fullmatch(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})", text):
        year, month, day = map(int, match.groups())
        return real_day(year, month, day) or _no_day(year)
    # 1 February 2027, 1. feb. 2027, 1 okt 2027
    if match := re.fullmatch(r"(\d{1,2})\.? ?([^\W\d]{3,20})\.? ?(\d{4})", text):
        month = month_number(match[2])
        year = int(match[3])
        return real_day(year, month, int(match[1])) or (_no_day(year) if month else Unclear())
    # 3/4/27, 3.4.2027: nobody can tell which number is the month
    if match := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", text):
        first, second, year = map(int, match.groups())
        year += 2000 if year < 100 else 0
        days = (real_day(year, second, first), real_day(year, first, second))
        readings = tuple(sorted({day.isoformat() for day in days if day}))
        return Unclear(readings) if readings else _no_day(year)
    return Unclear()


def _no_day(year: int) -> Unclear:
    return Unclear(impossible=year in YEARS, far=year not in YEARS)


def month_number(word: str) -> int:
    """Return which month a word names, also when it is cut short; 0 for none.

    In English, in Swedish, or in the language of the program.
    """
    cut = word.casefold()
    names = zip(MONTHS, SWEDISH_MONTHS, map(_, MONTHS), strict=True)
    found = (number for number, pair in enumerate(names, 1) if any(n.lower().startswith(cut) for n in pair))
    return next(found, 0) if len(cut) >= 3 else 0


def real_day(year: int, month: int, day: int) -> date | None:
    """Return the day if there is one, in years that people mean."""
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
