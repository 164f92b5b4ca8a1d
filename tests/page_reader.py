"""An independent reader of pages, and what must come out of them as text."""

from __future__ import annotations

from html.parser import HTMLParser

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7 * 7 }}"


class Reader(HTMLParser):
    """An independent reader: what a page says, and of which elements it is made."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        # what only keeps two directions of writing apart is no element of its own for who reads
        self.feed(page.replace("<bdi>", "").replace("</bdi>", ""))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if data.strip() and self.elements[-1] != "style":
            self.words.append(" ".join(data.split()))
