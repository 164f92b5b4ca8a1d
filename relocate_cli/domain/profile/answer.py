"""An answer as somebody types it: a choice, a day, a number; read strictly, and never guessed."""

import re
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.dates.deadline import MONTHS
from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.profile.question import UNKNOWN, Question

MONTH_STARTS = tuple(month[:3].lower() for month in MONTHS)
SWEDISH_STARTS = {"maj": "may", "okt": "oct"}
"""Those that are not the same as in English."""
YEARS = range(1900, 2200)
"""Years that people mean; dates are reckoned from these days, so they need room on both sides."""

YES_NO = {"yes": "yes", "y": "yes", "ja": "yes", "j": "yes", "no": "no", "n": "no", "nej": "no"}


class Unclear(NamedTuple):
    """Why an answer was not understood: what could be meant, or what it should look like."""

    readings: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


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
    if question.type == "yesno":
        values = values or ["yes", "no"]
        text = YES_NO.get(alike(text), text)
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
        return _day(*map(int, match.groups())) or Unclear()
    # 1 February 2027, 1. feb. 2027, 1 okt 2027
    if match := re.fullmatch(r"(\d{1,2})\.? ?([^\W\d]{3,10})\.? ?(\d{4})", text):
        start = match[2].casefold()[:3]
        start = SWEDISH_STARTS.get(start, start)
        month = MONTH_STARTS.index(start) + 1 if start in MONTH_STARTS else 0
        return _day(int(match[3]), month, int(match[1])) or Unclear()
    # 3/4/27, 3.4.2027: nobody can tell which number is the month
    if match := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", text):
        first, second, year = map(int, match.groups())
        year += 2000 if year < 100 else 0
        readings = {_day(year, second, first), _day(year, first, second)} - {None}
        return Unclear(tuple(sorted(day.isoformat() for day in readings if day)))
    return Unclear()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None
