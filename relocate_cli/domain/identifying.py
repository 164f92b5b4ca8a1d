"""What in a text tells who somebody is: names, numbers, addresses and exact days."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class TraceKind(StrEnum):
    """What tells who somebody is."""

    PERSONNUMMER = "personnummer"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    STREET = "street"
    DAY = "day"


NEVER_SHARED = frozenset({TraceKind.PERSONNUMMER, TraceKind.PHONE, TraceKind.EMAIL})
"""What is in nothing that is shared, whatever somebody agrees to; the others may be mistaken for it."""


class Trace(NamedTuple):
    """What was found in a text, and what it is taken for."""

    kind: TraceKind
    text: str


_MONTHS = (
    "jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli"
    "|aug(?:ust|usti)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DAY = (
    r"(?<!\d)\d{4}-\d\d?-\d\d?",
    r"(?<!\d)\d\d?[/.]\d\d?[/.]\d{2,4}",
    rf"(?<!\d)\d\d?(?:st|nd|rd|th|:e)? (?:of )?(?:{_MONTHS})\b(?: \d{{4}})?",
    rf"\b(?:{_MONTHS}) \d\d?(?:st|nd|rd|th)?\b(?:, \d{{4}})?",
)
_ROAD = r"(?:gatan?|vägen?|gränd(?:en)?|stigen?|backen?|allén?|torget|katu|tie)"
_STREET = (
    rf"\b\w*{_ROAD} \d+ ?[a-z]?\b",
    r"\b\w+ (?:street|road|lane|avenue) \d+\b",
    r"\b\d+ \w+ (?:street|road|lane|avenue)\b",
)
_FORMS = (
    (TraceKind.EMAIL, re.compile(r"[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+(?:\.[\w-]+)+")),
    (TraceKind.PERSONNUMMER, re.compile(r"(?<!\d)(?:19|20)?\d{2}[01]\d[0-9]\d ?[-+]? ?\d{4}(?!\d)")),
    (TraceKind.PHONE, re.compile(r"(?<![\d.,])(?:\+|00?)\d(?:[ ()/.-]{0,2}\d){6,13}(?!\d)")),
    (TraceKind.DAY, re.compile("|".join(_DAY), re.IGNORECASE)),
    (TraceKind.STREET, re.compile("|".join(_STREET), re.IGNORECASE)),
)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def traces_in(text: str, names: Iterable[str] = ()) -> list[Trace]:
    """Return what in a text tells who somebody is, as it stands there, each once; a household's names too."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES)
    found: list[Trace] = []
    for kind, form in _FORMS:
        found += (Trace(kind, one[0]) for one in form.finditer(plain))
        plain = form.sub(" ", plain)  # one thing is one trace
    return list(dict.fromkeys((*found, *_names_in(plain, names))))


def _names_in(text: str, names: Iterable[str]) -> Iterator[Trace]:
    """Yield the names that stand there as names do: `Bo` is one, `bo` is a verb."""
    for name in names:
        for part in dict.fromkeys((name, *name.split())):
            first = part[:1].upper()
            begins = f"[{re.escape(first)}{re.escape(first.lower())}]" if len(part) > 3 else re.escape(first)
            if len(part) > 1 and (found := re.search(rf"\b{begins}{re.escape(part[1:])}s?\b", text)):
                yield Trace(TraceKind.NAME, found[0])
