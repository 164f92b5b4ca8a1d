"""An index as it is kept: three texts, of which a search reads a few lines and not all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class WrittenIndex(NamedTuple):
    """The texts of an index, and what one has to know beside them."""

    words: bytes
    """A line for each stem: where its postings begin, how it is mostly written, and all its forms, folded."""
    postings: bytes
    """A line for each stem: where the entries stand that have it, each with how much it says of it."""
    entries: bytes
    """A line for each entry."""
    size: int
    """How many entries there are."""
    distress: Sequence[tuple[int, str]]
    """What people in need say, each with the place of the entry that helps them."""

    @property
    def text(self) -> bytes:
        """The three texts, one behind the other."""
        return self.words + self.postings + self.entries

    @property
    def head(self) -> dict[str, Any]:
        """What one has to know to take them apart again."""
        sizes = [len(self.words), len(self.postings)]
        return {"size": self.size, "sizes": sizes, "distress": self.distress}

    @classmethod
    def read(cls, head: Mapping[str, Any], text: bytes) -> WrittenIndex:
        """Return the index that was kept."""
        words, postings = head["sizes"]
        entries = words + postings
        return cls(text[:words], text[words:entries], text[entries:], head["size"], head["distress"])
