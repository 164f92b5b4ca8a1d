"""A household and a guide in which one text stands wherever somebody may write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.domain.guides import did, make_guide, said, who
from tests.views.books import MadeBook, make_book

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Item

PAGE = "https://example.org/page"
SOURCES = [{"url": PAGE, "read": "2027-01-01"}]
HOSTILE = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>' </style></script>--><!--",
    "[x](javascript:alert(1)) ![y](https://evil.example/z) `code` **bold** <b>",
    "- [x] done\n- [ ] more\n# title\n\n    code",
    "one\r\nATTACH:https://evil.example/\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    'a;b,c\\n:"d"^n^\'',
    "=cmd|' /C calc'!A0",
    "\x1b[2J\x07\x00 \u202eesrever\u2066",
    "{{ 7 * 7 }}{% raw %}",
    "å" * 80 + "𝄞" * 40,
    "\ud800 lone",
    "1. one\n> two\n| a | b |\n---",
)
TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(codec=None), min_size=1, max_size=40),
    st.text("<>&\"'\\`*_[](){}#+-.!|~=:;,\r\n\t /x1", min_size=1, max_size=30),
).filter(lambda text: bool(text.strip()))


def book_of(text: str, **head: Any) -> MadeBook:
    """Return a plan in which this text is the name, title, note and every other word."""
    record = {"pack": "xx", "sources": SOURCES, "what": text, "links": [{"label": text, "url": PAGE}]}
    task = {
        "title": text,
        "why": text,
        "do": [text, "Plainly."],
        "contacts": ["office"],
        "places": ["house"],
        "phrases": ["greet"],
        "needs": ["pass"],
        "links": [{"label": text, "url": PAGE}, {"label": text, "url": f"https://example.org/{text}"}],
        "sources": SOURCES,
    }
    lists = {"for": "each adult", "needs": ["pass"], "title": text, "do": [text, "Plainly."]}
    guide = make_guide(
        questions={"move": "date"},
        phases={"now": {"title": text}},
        papers={"pass": {"title": text, "official": text}},
        tasks={
            "law": {**lists, "due": {"by": "2 weeks after move", "kind": "legal"}},
            "advice": {**lists, "due": "4 weeks after move", "takes": "1-2 weeks"},
            "sent": {**lists, "takes": "3-5 weeks"},
            "done": lists,
        },
        **head,
    )
    contact = {**record, "name": text, "official": text, "phone": "0953-140 00", "hours": text}
    details: dict[str, Any] = {
        "tasks": dict.fromkeys(("law", "advice", "sent", "done"), task),
        "contacts": {"office": contact},
        "places": {"house": {**contact, "address": text, "village": text}},
        "events": {"fair": {**record, "name": text, "dates": text, "on": "2027-03-01", "place": "house"}},
        "words": {"ord": {**record, "official": text, "title": text}},
        "phrases": {"greet": {**record, "title": text, "at": "telephone", "say": text, "means": text}},
        "papers": {},
        **{kind: {} for kind in ("topics", "themes", "initiatives")},
    }
    anna = [{**change, "name": text} for change in who("anna adult")]
    note = {"do": "note", "task": "law", "member": "anna", "text": text}
    marks = [did("done", "done:anna"), did("wait", "sent:anna"), note]
    return make_book(
        guide, details, {"do": "place", "place": "xx"}, anna, said({"move": "2027-03-01"}), marks
    )


def items_of(book: MadeBook) -> tuple[Item, ...]:
    """Return all items of the plan."""
    return book.checklist.items
