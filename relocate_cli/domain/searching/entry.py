"""A record as one looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NOTES = "notes"
"""The kind of an entry that the household wrote itself."""


class Said(NamedTuple):
    """What a record says in one language, as it is written."""

    title: str
    reach: str
    """How to reach it: telephone, or else e-mail, and hours."""
    passages: Sequence[str]
    """One paragraph each, the most telling first; in a second language only what is not said in the first."""


class Entry(NamedTuple):
    """A record as one finds it."""

    kind: str
    id: str
    pack: str
    """The pack that defines it."""
    said: Mapping[str, Said]
    """By language."""
    names: Sequence[str]
    """Its names in all languages, and the official one."""
    also: Sequence[str]
    """Other words under which people look for it."""

    def in_language(self, language: str) -> Said:
        """Return what it says in a language, or else in the first it is written in."""
        return Said._make(self.said.get(language) or next(iter(self.said.values())))

    def passages(self, language: str) -> list[str]:
        """Return all its passages, those of the reader's language first; or else its other names."""
        first = self.in_language(language).passages
        others = [text for said in self.said.values() for text in Said._make(said).passages]
        return list(dict.fromkeys(filter(None, [*first, *others]))) or [", ".join(self.names[1:])]
