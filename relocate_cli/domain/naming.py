"""Names people type and ids programs use."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import filterfalse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

from relocate_cli.domain.look_alikes import plain_signs

ID = "[a-z0-9][a-z0-9-]{0,63}"
"""What the id of a record or a pack looks like; as a file's name it works on every computer."""
LONGEST_ID = 64
WITHOUT_ACCENT = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d"})
"""Letters that Unicode does not take apart into a plain one and its accent."""
BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def alike(text: str) -> str:
    """Return text as words are compared where accents count: `Åsa` however it is stored, in any case."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", plain_signs(unicodedata.normalize("NFC", text)).casefold())


def folded(text: str) -> str:
    """Return text without accents and case, so that `norsjo` finds Norsjö."""
    for sign in () if text.isascii() else set(BEYOND_ASCII.findall(text)):
        text = text.replace(sign, _plain(sign))
    return text.casefold()


@cache
def _plain(sign: str) -> str:
    """Return what a sign is folded to, in which nothing is left to fold."""
    small = unicodedata.normalize("NFKD", plain_signs(sign)).casefold().translate(WITHOUT_ACCENT)
    plain = unicodedata.normalize("NFKD", small)
    return plain_signs("".join(filterfalse(unicodedata.combining, plain)))


def as_id(name: str, longest: int = LONGEST_ID) -> str:
    """Return the id nearest to a name: `norsjo` for `Norsjö`; empty when it has no letters."""
    return re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-")[:longest].strip("-")


def id_for(name: str, taken: set[str], fallback: str) -> str:
    """Return an id made of a name, with a number behind it if another has it already.

    `all` is nobody's: in commands it means everybody.
    """
    base = as_id(name, longest=40) or fallback
    id, number = base, 2
    while id in taken or id == "all":
        id, number = f"{base}-{number}", number + 1
    return id


def newest_names(renamed: Mapping[str, str]) -> dict[str, str]:
    """Return for each old name the newest one, also when something was renamed twice."""
    return {old: _newest_name(old, renamed) for old in renamed}


def _newest_name(name: str, renamed: Mapping[str, str]) -> str:
    seen: set[str] = set()  # an author may have renamed something in a circle
    while name in renamed and name not in seen:
        seen.add(name)
        name = renamed[name]
    return name
