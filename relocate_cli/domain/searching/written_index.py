"""An index as it is kept: three texts, of which a search reads a few lines and not all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.searching.distress import Distress

if TYPE_CHECKING:
    from collections.abc import Mapping
    from mmap import mmap


class Extent(NamedTuple):
    """A text within a larger one, such as a file."""

    text: bytes | mmap
    start: int
    end: int

    def line(self, place: int) -> bytes:
        """Return the line that begins at a place."""
        at = self.start + place
        return self.text[at : self.text.find(b"\n", at)]

    def whole(self) -> bytes:
        """Return all of it."""
        return self.text[self.start : self.end]


class WrittenIndex(NamedTuple):
    """The texts of an index, and what one has to know beside them."""

    words: Extent
    """A line for each stem: where its postings begin, how it is mostly written, and all its forms, folded."""
    postings: Extent
    """A line for each stem: where the entries stand that have it, each with how much it says of it."""
    entries: Extent
    """A line for each entry."""
    size: int
    """How many entries there are."""
    distress: Distress
    """What people in need say, each with the place of the entry that helps them."""

    @property
    def text(self) -> bytes:
        """The three texts, one behind the other."""
        return b"".join(part.whole() for part in (self.words, self.postings, self.entries))

    @property
    def head(self) -> dict[str, Any]:
        """What one has to know to take them apart again."""
        sizes = [part.end - part.start for part in (self.words, self.postings, self.entries)]
        return {"size": self.size, "sizes": sizes, "distress": self.distress}


def index_of(head: Mapping[str, Any], text: bytes | mmap, start: int = 0) -> WrittenIndex:
    """Return the index whose texts stand one behind the other from a place on."""
    words, postings, entries = head["sizes"]
    second, third = start + words, start + words + postings
    parts = Extent(text, start, second), Extent(text, second, third), Extent(text, third, third + entries)
    return WrittenIndex(*parts, head["size"], Distress(*head["distress"]))
