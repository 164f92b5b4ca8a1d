"""Whatever stands in a guide or was typed comes out as text: each output is read by a reader of others."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from jsonschema import Draft202012Validator

from relocate_cli.domain.plan.travelling import travelling, without_names
from relocate_cli.usecases.reading.document_schemas import document_schema
from relocate_cli.views.export.calendar import calendar_file
from relocate_cli.views.export.data import PlanData, data_made
from relocate_cli.views.export.edition import Edition
from relocate_cli.views.export.entries import calendar_entries
from relocate_cli.views.export.markdown import markdown_made
from relocate_cli.views.export.page import PlanPage, page_file
from relocate_cli.views.export.text import safe_line
from tests.views.export.worlds import PAGE, TEXTS, book_of, items_of

EVERY = settings(max_examples=60, deadline=None)


@EVERY
@given(TEXTS)
@example("C:\\Norrland\\new")
@example("\ud800")
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


@EVERY
@given(TEXTS)
def test_a_document_holds_each_text_as_it_was_said(text):
    book = book_of(text)
    changes = travelling(book.plan, {"protected"}, ())

    content = data_made(PlanData(book, changes, "plan", has_names=True, left_out=0)).content

    document = json.loads(content)
    Draft202012Validator(document_schema("export")[1]).validate(document)
    [law] = [item for item in document["items"] if item["task"] == "law"]
    assert (document["people"][0]["name"], law["notes"], law["title"]) == (text, [text], text)
    assert without_names(changes, book.guide.questions)[1]["name"] == "adult-1"


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


@EVERY
@given(TEXTS)
def test_markdown_is_a_list_of_boxes_and_texts_and_nothing_else(text):
    markdown_it = pytest.importorskip("markdown_it", reason="Markdown is judged by a CommonMark parser")
    book = book_of(text)

    shown = markdown_made(book, items_of(book), 0).content.decode("utf-8")

    tokens = markdown_it.MarkdownIt("commonmark").parse(shown)
    inside = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inside} <= {"text", "text_special", "link_open", "link_close"}
    kinds = {"heading", "paragraph", "bullet_list", "list_item"}
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in tokens} <= {*kinds, "inline"}
    assert {child.attrs["href"] for child in inside if child.type == "link_open"} <= {PAGE}
    texts = ["".join(child.content for child in token.children or ()) for token in tokens]
    words = " ".join(safe_line(f"{text} · {text}").split())
    assert sum(words in " ".join(found.split()) for found in texts) >= 4
