"""The words asked for, and the words there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.searching.entry import Entry

WORD = re.compile(r"\w{3,}")
"""Shorter words are in every text and tell nothing."""


def query_words(asked: str) -> list[str]:
    """Return the words to look for, folded, without the signs around them."""
    words = (word.strip(".,;:!?\"'()[]<>*") for word in folded(asked).split())
    return list(dict.fromkeys(word for word in words if word))


def vocabulary(entries: Iterable[Entry], *, names_only: bool = False) -> set[str]:
    """Return all words of three letters or more, folded."""
    texts = (f"{entry.names} {entry.also} {'' if names_only else entry.text}" for entry in entries)
    return set(WORD.findall(" ".join(texts)))


def written_words(entries: Iterable[Entry]) -> dict[str, str]:
    """Return the words of all entries as they are written, by their folded form."""
    texts = (" ".join([entry.title, *entry.passages]) for entry in entries)
    return {folded(word): word for text in texts for word in WORD.findall(text)}
