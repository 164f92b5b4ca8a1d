"""Translations of lists: an entry is known by its words, so that a new line takes no other's text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping


class Sourced(Protocol):
    """A translation that knows of which text it was made."""

    @property
    def source(self) -> str:
        """That text."""


Translated = TypeVar("Translated", bound=Sourced)
NUMBER = re.compile(r"(?<=/)[0-9]+(?=/|$)")


def in_place(texts: Mapping[str, str], translations: Mapping[str, Translated]) -> dict[str, Translated]:
    """Return the translations by the paths of these texts: those of entries that moved go with their words.

    What was made from the words of another entry of the same list is no translation of this one.
    """
    by_words = {(_list_of(path), found.source): found for path, found in translations.items()}
    said = {(_list_of(path), text) for path, text in texts.items()}
    placed = dict(translations)
    for path, text in texts.items():
        place, found = _list_of(path), translations.get(path)
        if place == path or (found and found.source == text):
            continue
        if moved := by_words.get((place, text)):
            placed[path] = moved
        elif found and (place, found.source) in said:
            del placed[path]
    return placed


def _list_of(path: str) -> str:
    return NUMBER.sub("#", path)
