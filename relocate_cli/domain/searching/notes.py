"""What the household wrote itself, found beside what the guide says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.searching.entry import NOTES
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.domain.searching.vocabulary import Vocabulary
from relocate_cli.domain.searching.writing import written_index
from relocate_cli.domain.searching.written_index import index_of

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
    known, words, postings = Vocabulary(index.words.whole().decode()), [""], [index.postings.whole()]
    entries = index.entries.whole()
    for line in written.words.whole().decode().split("\n")[1:-1]:
        stem, place, *forms = line.split(" ")
        there = known.term(stem)
        before = index.postings.line(there.place) + b" " if there else b""
        words.append(" ".join([stem, str(sum(map(len, postings))), *forms]))
        postings.append(before + _moved(written.postings.line(int(place)), len(entries)) + b"\n")
    texts = (
        "\n".join(words).encode() + index.words.whole(),
        b"".join(postings),
        entries + written.entries.whole(),
    )
    head = {"size": index.size + written.size, "sizes": list(map(len, texts)), "distress": index.distress}
    return index_of(head, b"".join(texts))


def _moved(posting: bytes, by: int) -> bytes:
    """Return a line of postings for entries that lie further behind."""
    pairs = (pair.split(b":") for pair in posting.split())
    return b" ".join(b"%d:%s" % (int(place) + by, weight) for place, weight in pairs)
