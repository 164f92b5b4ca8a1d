"""Whatever stands in a guide or was typed comes out as text: each output is read by a reader of others."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from relocate_cli.views.export.calendar import calendar_file
from relocate_cli.views.export.edition import Edition
from relocate_cli.views.export.entries import calendar_entries
from relocate_cli.views.export.page import PlanPage, page_file
from relocate_cli.views.export.text import safe_line
from tests.views.export.worlds import TEXTS, book_of, items_of

EVERY = settings(max_examples=60, deadline=None)


@EVERY
@given(TEXTS)
def test_a_calendar_has_its_entries_and_no_more_whatever_is_said(text):
    vobject = pytest.importorskip("vobject", reason="calendars are judged by a second parser")
    book = book_of(text)
    entries = calendar_entries(book, items_of(book), {}, everything=True)

    content = calendar_file(book, entries, Edition("plan", 7))

    lines = content.decode("utf-8").split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    calendar = vobject.readOne(content.decode("utf-8"))
    events = calendar.contents["vevent"]
    titles = [f"{word}: {text} · {text}" for word in ("Answer expected", "Begin", "By law")]
    assert sorted(one.summary.value for one in events) == sorted(map(safe_line, [*titles, text]))
    assert {name for one in events for name in one.contents} <= {
        *("uid", "dtstamp", "last-modified", "sequence", "summary", "dtstart", "dtend", "transp", "class"),
        *("status", "description", "location", "url", "link", "related-to", "valarm"),
    }


class Reader(HTMLParser):
    """What a browser would see: elements with their attributes, and the texts between them."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def read(content: bytes) -> Reader:
    reader = Reader()
    reader.feed(content.decode("utf-8"))
    return reader


@EVERY
@given(TEXTS)
def test_a_page_has_the_elements_of_the_template_and_no_others(text):
    book, plain = book_of(text), book_of("Plain")

    found = read(page_file(PlanPage(book, items_of(book), "plan", "en", with_guide=True)))
    expected = read(page_file(PlanPage(plain, items_of(plain), "plan", "en", with_guide=True)))

    kinds = {tag for tag, _attrs in found.elements}
    assert kinds <= {tag for tag, _attrs in expected.elements} | {"a", "span"}
    assert sum(tag == "script" for tag, _attrs in found.elements) == 1
    assert [name for _tag, attrs in found.elements for name in attrs if name.startswith("on")] == []
    links = [attrs["href"] or "" for tag, attrs in found.elements if tag == "a"]
    assert all(link.startswith(("#", "https://", "tel:")) for link in links)
    assert not [
        attrs for _tag, attrs in found.elements if attrs.keys() & {"src", "srcset", "style", "action"}
    ]
