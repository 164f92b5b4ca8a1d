"""The words in which people tell a day, in English and in Swedish, whichever language the program speaks."""

from __future__ import annotations

import re


def _any(words: object) -> str:
    """Return what matches any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))  # type: ignore[call-overload]


WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tor|fre|lör|sön)[a-zåäö]*[.,]* ")
VAGUE = re.compile(
    r"(about|around|roughly|maybe|perhaps|approx\.?|circa|ca\.?|cirka|ungefär|omkring|runt|kanske|~) ?"
)
PAIR = re.compile(r"\b(a couple of|ett par)\b")
"""How people say two."""
LEADING = re.compile(r"((on|the|in|i|den|since|from|sedan|från|till) )+")
"""What may stand before a day and says nothing more."""
DAY_MONTH = re.compile(r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|:[ae])? ?(?:of )?(?P<month>[^\W\d]{3,20})\.?")
MONTH_DAY = re.compile(r"(?P<month>[^\W\d]{3,20})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?")
TWO_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})\.?")
PARTS = {
    **dict.fromkeys(("early", "beginning of", "början av"), 5),
    **dict.fromkeys(("mid", "middle of", "mitten av"), 15),
    **dict.fromkeys(("late", "end of", "slutet av"), 25),
}
"""Parts of a month, and the day that stands for each."""
MONTH_ALONE = re.compile(
    rf"(?:(?P<part>{_any(PARTS)})[ -])?(?:(?:in|i|next|nästa) )?"
    r"(?P<month>[^\W\d]{3,20})\.?(?: (?P<year>\d{4}))?"
)
ISO_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})")
SEASONS = {
    **dict.fromkeys(("spring", "våren", "vår"), 4),
    **dict.fromkeys(("summer", "sommaren", "sommar"), 7),
    **dict.fromkeys(("autumn", "fall", "hösten", "höst"), 10),
    **dict.fromkeys(("winter", "vintern", "vinter"), 1),
}
"""The month in whose middle a season is."""
SEASON = re.compile(
    rf"(?:(?P<next>next|nästa)|this|in|i|till|to|the|\s)*(?P<season>{_any(SEASONS)})(?: (?P<year>\d{{4}}))?"
)
NUMBERS = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "en två tre fyra fem sex sju åtta nio tio elva tolv",
        "a",
        "ett",
    )
    for number, word in enumerate(words.split(), 1)
}
UNITS = {
    **dict.fromkeys(("day", "days", "dag", "dagar"), "day"),
    **dict.fromkeys(("week", "weeks", "vecka", "veckor"), "week"),
    **dict.fromkeys(("month", "months", "månad", "månader"), "month"),
    **dict.fromkeys(("year", "years", "år"), "year"),
}
_COUNT = rf"(?P<count>\d{{1,3}}|{_any(NUMBERS)}) (?P<unit>{_any(UNITS)})"
AHEAD = re.compile(rf"(?:in|om) (?:about |cirka |ca |ungefär )?{_COUNT}")
AGO = re.compile(rf"(?:för )?(?:about |cirka |ca |ungefär )?{_COUNT} (?:ago|sedan|sen)")
NEXT = re.compile(rf"(?:next|nästa) (?P<unit>{_any(UNITS)})")
NAMED = {
    **dict.fromkeys(("today", "now", "idag", "i dag", "nu"), 0),
    **dict.fromkeys(("tomorrow", "imorgon", "i morgon"), 1),
    **dict.fromkeys(("yesterday", "igår", "i går"), -1),
}
"""Days that have a name, as days from today."""
ISO_WEEK = re.compile(r"(?:week|vecka|[vw])\.? ?(?P<week>\d{1,2})(?:,? (?P<year>\d{4}))?")
YEAR_ALONE = re.compile(r"\d{4}")
