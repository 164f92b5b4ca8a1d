"""What the household wrote itself, found beside what the guide says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.searching.entry import NOTES
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.domain.searching.lookup import line_at
from relocate_cli.domain.searching.vocabulary import Vocabulary
from relocate_cli.domain.searching.writing import written_index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.searching.written_index import WrittenIndex


def with_notes(index: WrittenIndex, notes: Iterable[tuple[str, str, str]]) -> WrittenIndex:
    """Return the index with notes behind it: of each the id and title of its task, and what it says.

    A word that the guide has too gets a new line, before its old one, with all who say it.
    """
    own = SearchIndex()
    for id, title, text in notes:
        own.add(NOTES, id, "", {"title": title, "what": text})
    written = written_index(own.findables())
    known, words, postings = Vocabulary(index.words.decode()), [""], [index.postings]
    for line in written.words.decode().split("\n")[1:-1]:
        stem, place, *forms = line.split(" ")
        there = known.term(stem)
        before = line_at(index.postings, there.place) + b" " if there else b""
        words.append(" ".join([stem, str(sum(map(len, postings))), *forms]))
        postings.append(before + _moved(line_at(written.postings, int(place)), len(index.entries)) + b"\n")
    return index._replace(
        words="\n".join(words).encode() + index.words,
        postings=b"".join(postings),
        entries=index.entries + written.entries,
        size=index.size + written.size,
    )


def _moved(posting: bytes, by: int) -> bytes:
    """Return a line of postings for entries that lie further behind."""
    pairs = (pair.split(b":") for pair in posting.split())
    return b" ".join(b"%d:%s" % (int(place) + by, weight) for place, weight in pairs)
