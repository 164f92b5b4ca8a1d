"""One record of a guide, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Record(NamedTuple):
    """What an id means: its kind, what the packs say, and which other kinds have the same id."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        return title_of(self.kind, self.fields) or self.id

    @property
    def link(self) -> str:
        """The first page to read about it; empty when there is none that can be opened safely."""
        urls = [*(link["url"] for link in self.fields.get("links", ())), self.fields.get("url", "")]
        return next((str(url) for url in urls if url.startswith("https://")), "")


def title_of(kind: str, fields: Mapping[str, Any]) -> str:
    """Return what a record is called; a word by itself, everything else in the reader's language."""
    names = ("official", "title") if kind == "words" else ("title", "name", "official")
    return next((str(fields[name]) for name in names if name in fields), "")
