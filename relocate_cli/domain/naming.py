"""Names people type and ids programs use."""

from __future__ import annotations

import re
import unicodedata

LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d"})


def folded(text: str) -> str:
    """Return text without accents and case, so that `norsjo` finds Norsjö."""
    small = unicodedata.normalize("NFKD", text).casefold().translate(LETTERS)
    plain = unicodedata.normalize("NFKD", small)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def id_for(name: str, taken: set[str], fallback: str) -> str:
    """Return an id made of a name, with a number behind it if another has it already."""
    base = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-")[:40] or fallback
    id, number = base, 2
    while id in taken or id == "all":
        id, number = f"{base}-{number}", number + 1
    return id
