"""Find records by words: parts of words count, accents and case do not, and the best comes first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.vocabulary import query_words, vocabulary
from relocate_cli.domain.spelling import slips

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from relocate_cli.domain.searching.entry import Entry

WHOLE, START, INSIDE = range(3)
"""How a word was found: as a word of its own, at the start of one, or within one."""


class Hit(NamedTuple):
    """A record that has all the words, and the passage that shows it best."""

    entry: Entry
    mine: bool
    """Whether it is on the household's own list."""
    passage: str
    at: int
    """Where in the passage the first word stands."""


class Found(NamedTuple):
    """What was found, the best first, and how mistyped words were read."""

    hits: tuple[Hit, ...]
    read_as: Mapping[str, tuple[str, ...]]


def search(entries: Sequence[Entry], asked: str, mine: Collection[tuple[str, str]] = ()) -> Found:
    """Return the records that have every word of `asked`; a typing error is forgiven when nothing has it."""
    words = query_words(asked)
    wanted: dict[str, tuple[str, ...]] = {word: (word,) for word in words}
    hits = _ranked(entries, wanted, mine)
    if hits or not words:
        return Found(hits, {})
    strange = [word for word in words if not any(_has(entry, word) for entry in entries)]
    read_as = {word: near for word in strange if (near := slips(word, vocabulary(entries)))}
    if len(read_as) < len(strange) or not strange:
        return Found((), {})
    return Found(_ranked(entries, {**wanted, **read_as}, mine), read_as)


def _has(entry: Entry, word: str) -> bool:
    return word in entry.names or word in entry.also or word in entry.text


def _ranked(
    entries: Sequence[Entry], wanted: Mapping[str, Sequence[str]], mine: Collection[tuple[str, str]]
) -> tuple[Hit, ...]:
    """Return the hits: found in names first, then what is on the list, then the closer fit."""
    ranked = []
    for number in sorted(_places(entries, wanted)):
        entry = entries[number]
        ranks = sorted((_rank(entry, words) for words in wanted.values()), reverse=True)
        own = (entry.kind, entry.id) in mine
        ranked.append(((ranks[0][0], not own, ranks, LOOKED_UP.index(entry.kind), number), entry, own))
    ranked.sort(key=lambda found: found[0])
    words = [word for found in wanted.values() for word in found]
    return tuple(_hit(entry, words, mine=own) for _key, entry, own in ranked)


def _places(entries: Sequence[Entry], wanted: Mapping[str, Sequence[str]]) -> set[int]:
    """Return the places of the entries that have every word, in one of its forms."""
    having = [
        {place for word in words for place, entry in enumerate(entries) if _has(entry, word)}
        for words in wanted.values()
    ]
    return set.intersection(*having) if having else set()


def _rank(entry: Entry, words: Sequence[str]) -> tuple[int, int]:
    """Return where an entry has one of these words (names first), and how."""
    texts = enumerate((entry.names, entry.also, entry.text))
    return min((where, _fit(text, word)) for where, text in texts for word in words if word in text)


def _fit(text: str, word: str) -> int:
    start = rf"(?<!\w){re.escape(word)}"
    if re.search(rf"{start}(?!\w)", text):
        return WHOLE
    return START if re.search(start, text) else INSIDE


def _hit(entry: Entry, words: Sequence[str], *, mine: bool) -> Hit:
    """Return the entry with the passage that has most of the words, or else its first."""
    passage, most = entry.passages[0] if entry.passages else "", 0
    for known in entry.passages:
        plain = folded(known)
        count = sum(word in plain for word in words)
        if count > most:
            passage, most = known, count
    tokens = re.finditer(r"\S+", passage)
    at = next((token.start() for token in tokens if any(word in folded(token[0]) for word in words)), 0)
    return Hit(entry, mine, passage, at)
