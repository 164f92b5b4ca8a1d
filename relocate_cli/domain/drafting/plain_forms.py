"""Days and telephone numbers as packs write them, made of what people write; nothing where it is doubtful."""

from __future__ import annotations

import re
from datetime import date

from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.profile.answer import month_number

YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?|(\d{4})(\d\d)(\d\d)")
DAY_FIRST = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})")
IN_WORDS = re.compile(r"(?:den )?(\d{1,2})(?:st|nd|rd|th|\.|:e)? ([a-z]{3,9})\.?,? (\d{4})")
MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
MONTH = 3
"""So many letters tell a month, in English and Swedish."""
LAST_MONTH = 12
NUMBER = re.compile(r"(?P<area>0\d{1,3})[-/ ]+(?P<local>[\d ]{4,11})")
ABROAD = re.compile(r"(?P<area>\+\d{1,3} \d{1,4}) (?P<local>[\d ]{4,11})")
GROUPS = {5: (3, 2), 6: (2, 2, 2), 7: (3, 2, 2), 8: (3, 3, 2)}
"""How the digits after the area code are written, by how many there are."""


def plain_day(written: str) -> str:
    """Return a day as year, month and day; empty where two days could be meant, or none is."""
    text = plain_signs(written).strip().lower()
    if found := YEAR_FIRST.fullmatch(text):
        return _day(*map(int, filter(None, found.groups())))
    if found := DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
        return _day(year, month, day) if day > LAST_MONTH or day == month else ""
    if found := IN_WORDS.fullmatch(text):
        return _day(int(found[3]), month_number(found[2][:MONTH]), int(found[1]))
    if found := MONTH_FIRST.fullmatch(text):
        return _day(int(found[3]), month_number(found[1][:MONTH]), int(found[2]))
    return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def plain_phone(written: str) -> str:
    """Return a number as one dials it in Sweden; empty where nobody can tell where its area code ends."""
    text = re.sub(r"\(0\)|[()]", " ", plain_signs(written))
    text = re.sub(r"^\s*00(?=[1-9])", "+", text)
    if found := NUMBER.fullmatch(" ".join(text.split())):
        return _grouped(f"{found['area']}-", found["local"])
    if found := ABROAD.fullmatch(" ".join(re.sub("[-/]", " ", text).split())):
        return _grouped(f"{found['area']} ", found["local"])
    return ""


def _grouped(area: str, local: str) -> str:
    digits = local.replace(" ", "")
    if len(digits) not in GROUPS:
        return ""
    parts, start = [], 0
    for length in GROUPS[len(digits)]:
        parts.append(digits[start : start + length])
        start += length
    return area + " ".join(parts)
