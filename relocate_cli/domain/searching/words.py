"""The words of a text, and those of a question that say what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.stop_words import LITTLE, REACHING, STOP_WORDS

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
    beside: tuple[str, ...] = ()
    """Which of the words only say that somebody is to be reached, beside others that say who."""
    reaching: bool = False
    """Whether somebody is to be called, written to or visited."""


def words_of(text: str) -> list[str]:
    """Return the words of a folded text; one with hyphens also as one word, as many write it."""
    words: list[str] = WORD_SIGNS.findall(text)
    return words + [word.replace("-", "") for word in _hyphened(text)] if "-" in text else words


def _hyphened(text: str) -> list[str]:
    """Return the words with hyphens; the pattern takes long where there are none."""
    pieces = (piece for piece in text.split() if "-" in piece)
    return [word for piece in pieces for word in HYPHENED.findall(piece)]


def phones_in(text: str) -> list[str]:
    """Return the telephone numbers of a text, all written alike: only digits, as one dials at home."""
    return [_dialled(found) for found in PHONE.findall(text)]


def is_phone(text: str) -> bool:
    """Whether a text is a telephone number and nothing else."""
    return PHONE.fullmatch(text) is not None


def _dialled(number: str) -> str:
    abroad = next((start for start in ABROAD if number.startswith(start)), "")
    digits = "".join(filter(str.isdigit, number.removeprefix(abroad)))
    return f"0{digits.lstrip('0')}" if abroad else digits


def asked_for(asked: str) -> AskedWords:
    """Take a question apart; where all its words are little ones, they all count."""
    text = folded(asked)
    phones = phones_in(text)
    words = list(dict.fromkeys(WORD_SIGNS.findall(PHONE.sub(" ", text) if phones else text)))
    little = _little(words) - _loud(asked)
    counted = [word for word in words if word not in little]
    beside = [word for word in counted if word in REACHING]
    return AskedWords(
        tuple(counted or words),
        tuple(phones),
        beside=tuple(beside) if len(beside) < len(counted) else (),
        reaching=bool(phones or beside),
    )


def _loud(asked: str) -> frozenset[str]:
    """Return the words in capitals, where not all are: `DO` is somebody, and no little word."""
    words = WORD_SIGNS.findall(asked)
    loud = [word for word in words if word.isupper() and len(word) > 1]
    return frozenset(map(folded, loud)) if len(loud) < len(words) else frozenset()


def _little(words: Iterable[str]) -> frozenset[str]:
    """Return the little words of the language asked in, as far as one can tell."""
    counts = {language: sum(word in known for word in words) for language, known in STOP_WORDS.items()}
    most = max(counts.values())
    spoken = [STOP_WORDS[language] for language, count in counts.items() if count == most]
    return frozenset.union(*spoken) if most else frozenset()


def telling_words(name: str) -> list[str]:
    """Return the words of a name without the little ones of any language."""
    words = WORD_SIGNS.findall(folded(name))
    return [word for word in words if word not in LITTLE] or words
