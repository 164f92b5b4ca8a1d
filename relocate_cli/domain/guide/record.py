"""One record of a guide, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Page(NamedTuple):
    """A page that can be opened safely, and what it is called."""

    label: str
    url: str
    language: str = ""

    @property
    def name(self) -> str:
        """What it is called, and in which language it is where that is said."""
        return f"{self.label} [{self.language}]" if self.language else self.label


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
    def pages(self) -> list[Page]:
        """The pages to read about it, in their order."""
        links = self.fields.get("links", ())
        found = [Page(link["label"], link["url"], link.get("language", "")) for link in links]
        own = Page(self.title, self.fields.get("url", ""))
        return [page for page in (*found, own) if page.url.startswith("https://")]


def title_of(kind: str, fields: Mapping[str, Any]) -> str:
    """Return what a record is called; a word by itself, everything else in the reader's language."""
    names = ("official", "title") if kind == "words" else ("title", "name", "official")
    return next((str(fields[name]) for name in names if name in fields), "")
