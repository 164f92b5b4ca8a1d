"""What to try when a search found nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.searching.vocabulary import query_words, vocabulary, written_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.searching.entry import Entry


class Advice(NamedTuple):
    """Other words, and whom to ask."""

    nearest: tuple[str, ...]
    """Words of the guide that look like those that are nowhere."""
    apart: bool
    """Whether every word is there, only not all of them together."""
    host: Mapping[str, Any]
    """The contact to ask; empty when no guide names one."""


def advice(asked: str, entries: Sequence[Entry], host: Mapping[str, Any]) -> Advice:
    """Return the nearest words as they are written in the guide, and whom to ask."""
    names, known = vocabulary(entries, names_only=True), vocabulary(entries)
    words = query_words(asked)
    strange = [word for word in words if not any(word in text for text in known)]
    close = [near for word in strange for near in (nearest(word, names) or nearest(word, known))]
    written = written_words(entries) if close else {}
    found = tuple(dict.fromkeys(written.get(word, word) for word in close))
    return Advice(found, bool(words) and not strange, host)
