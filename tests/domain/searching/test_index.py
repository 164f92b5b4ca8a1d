from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from relocate_cli.domain.searching.index import SearchIndex

if TYPE_CHECKING:
    from relocate_cli.domain.searching.entry import Entry


def indexed(kind: str, *records: dict[str, Any]) -> Entry:
    """The entry of a record as one language after the other says it."""
    index = SearchIndex()
    for record in records:
        index.add(kind, "id", "xx", record)
    (entry,) = index.entries()
    return entry


@pytest.mark.parametrize(
    ("kind", "record", "title", "names"),
    [
        ("tasks", {"title": "Sail"}, "Sail", "id sail"),
        ("papers", {"title": "Card", "official": "Färjekort"}, "Card", "id card farjekort"),
        ("contacts", {"name": "Harbour"}, "Harbour", "id harbour"),
        ("phrases", {"title": "Greet", "say": "Hej"}, "Greet", "id greet hej"),
    ],
)
def test_a_record_is_found_by_all_that_it_is_called(kind, record, title, names):
    entry = indexed(kind, record)

    assert (entry.kind, entry.id, entry.pack, entry.title, entry.names) == (kind, "id", "xx", title, names)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ({"why": "Because."}, "Because."),
        ({"what": "A quay."}, "A quay."),
        ({"summary": "In short."}, "In short."),
        ({"means": "Hello."}, "Hello."),
        ({"helps": "With words."}, "With words."),
        ({"do": ["Ask *first*."]}, "Ask first."),
        ({"body": ["A paragraph."]}, "A paragraph."),
        ({"hear": [{"say": "Tjena", "means": "Hi"}]}, "Tjena Hi"),
        ({"here": [{"place": "Port", "text": "At the quay."}]}, "Port: At the quay."),
        ({"links": [{"label": "Timetable", "url": "https://example.org"}]}, "Timetable"),
        *(({field: "Kaj 7"}, "Kaj 7") for field in ("dates", "now", "by", "hours", "address", "village")),
        ({"phone": "0953-140 00"}, "0953-140 00"),
        ({"email": "kaj@example.org"}, "kaj@example.org"),
    ],
    ids=str,
)
def test_whatever_a_record_tells_can_be_found(said, passage):
    entry = indexed("tasks", {"title": "Sail", **said})

    assert (entry.passages, entry.text) == ((passage,), passage.lower())


def test_the_most_telling_passage_comes_first_and_other_names_last():
    told = {"phone": "112", "do": ["Go."], "why": "Fun."}
    entry = indexed("tasks", {"title": "Sail", "official": "Segla", "also": ["boat", "ferry"], **told})

    assert entry.passages == ("Fun.", "Go.", "112", "Segla, boat, ferry")
    assert (entry.also, entry.text) == ("boat, ferry", "fun.\ngo.\n112")


def test_what_a_second_language_repeats_stands_there_once_and_without_its_mark():
    entry = indexed(
        "tasks",
        {"title": "Sail", "why": "It is fun.", "do": ["Go."]},
        {"title": "Segla", "why": "It is fun. [en]", "do": ["Gå.", "Go. [en?]"]},
    )

    assert (entry.title, entry.names, entry.passages) == (
        "Sail", "id sail segla", ("It is fun.", "Go.", "Gå.", "Segla"),
    )  # fmt: skip
