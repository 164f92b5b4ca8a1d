"""The words of a text, and those of a question that say what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.stop_words import REACHING, STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

WORD_SIGNS = re.compile(r"[^\W_]+")
HYPHENED = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
PHONE = re.compile(r"(?<![\w,.])(?:\+|00)?\d(?:[ \-/]?\d){3,13}(?!\w)")
"""A number as one dials it, or writes it with spaces and hyphens."""
ABROAD = ("+46", "0046")


class AskedWords(NamedTuple):
    """A question, taken apart."""

    words: tuple[str, ...]
    """Folded, each once, without the little ones of the language asked in."""
    phones: tuple[str, ...]
    reaching: bool = False
    """Whether somebody is to be called, written to or visited."""
    little: bool = False
    """Whether all its words are little ones, so that it tells nothing but what they say together."""


def words_of(text: str) -> list[str]:
    """Return the words of a folded text; one with hyphens also as one word, as many write it."""
    words: list[str] = WORD_SIGNS.findall(text)
    return words + [word.replace("-", "") for word in HYPHENED.findall(text)] if "-" in text else words


def phones_in(text: str) -> list[str]:
    """Return the telephone numbers of a text, all written alike: only digits, as one dials at home."""
    return [_dialled(found) for found in PHONE.findall(text)]


def _dialled(number: str) -> str:
    abroad = next((start for start in ABROAD if number.startswith(start)), "")
    digits = "".join(filter(str.isdigit, number.removeprefix(abroad)))
    return f"0{digits.lstrip('0')}" if abroad else digits


def asked_for(asked: str) -> AskedWords:
    """Take a question apart; where all its words are little ones, they all count."""
    text = folded(asked)
    phones = phones_in(text)
    words = list(dict.fromkeys(WORD_SIGNS.findall(PHONE.sub(" ", text) if phones else text)))
    little = _little(words)
    counted = [word for word in words if word not in little]
    telling = [word for word in counted if word not in REACHING]
    reaching = bool(phones) or len(telling) < len(counted)
    return AskedWords(tuple(telling or counted or words), tuple(phones), reaching, little=not counted)


def _little(words: Iterable[str]) -> frozenset[str]:
    """Return the little words of the language asked in, as far as one can tell."""
    counts = {language: sum(word in known for word in words) for language, known in STOP_WORDS.items()}
    most = max(counts.values())
    spoken = [STOP_WORDS[language] for language, count in counts.items() if count == most]
    return frozenset.union(*spoken) if most else frozenset()


def telling_words(name: str) -> list[str]:
    """Return the words of a name without the little ones of any language."""
    words = WORD_SIGNS.findall(folded(name))
    return [word for word in words if not any(word in known for known in STOP_WORDS.values())] or words
