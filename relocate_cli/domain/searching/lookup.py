"""An index to look things up in, wherever its texts lie."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.searching.entry import Entry, Said
from relocate_cli.domain.searching.stems import stem_in_index
from relocate_cli.domain.searching.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.searching.distress import Distress
    from relocate_cli.domain.searching.vocabulary import Term
    from relocate_cli.domain.searching.written_index import WrittenIndex


class Lookup(NamedTuple):
    """An index; only the lines that are asked for are read."""

    vocabulary: Vocabulary
    size: int
    """How many entries there are."""
    distress: Distress
    posting: Callable[[int], bytes]
    """Return the line of postings that begins at a place."""
    line: Callable[[int], bytes]
    """Return the line of the entry that begins at a place."""

    def weights(self, term: Term) -> dict[int, int]:
        """Return how much each entry says of a term, by the entry's place."""
        pairs = (pair.split(b":") for pair in self.posting(term.place).split())
        return {int(place): int(weight) for place, weight in pairs}

    def knows(self, word: str) -> bool:
        """Return whether a folded word stands in the guide, or another form of it."""
        return self.vocabulary.term(stem_in_index(word)) is not None

    def entry(self, place: int) -> Entry:
        """Return the entry at a place."""
        kind, id, pack, said, *names = json.loads(self.line(place).decode())
        return Entry(kind, id, pack, {language: Said(*written) for language, written in said.items()}, *names)


def lookup_in(written: WrittenIndex) -> Lookup:
    """Return an index to look things up in."""
    return Lookup(
        Vocabulary(written.words.whole().decode()),
        written.size,
        written.distress,
        written.postings.line,
        written.entries.line,
    )
