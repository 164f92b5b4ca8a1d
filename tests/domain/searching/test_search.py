from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.searching.advice import advice
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.domain.searching.search import Found, search

if TYPE_CHECKING:
    from relocate_cli.domain.searching.entry import Entry

RECORDS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "tasks",
        "sail",
        {"title": "Learn to sail", "why": "The ferry is rare.", "do": ["Ask at the *sjökontor*."]},
    ),
    ("tasks", "ferry-card", {"title": "Buy a ferry card", "why": "It is cheap.", "do": ["Pay at the quay."]}),
    ("papers", "card", {"title": "Ferry card", "official": "färjekort"}),
    (
        "contacts",
        "harbour",
        {"name": "Harbour office", "official": "Hamnkontoret", "what": "Sells cards.", "also": ["quay"]},
    ),
    ("places", "quay", {"name": "The quay", "what": "Where the ferry leaves.", "hours": "7-19"}),
]


def port() -> list[Entry]:
    index = SearchIndex()
    for kind, id, record in RECORDS:
        index.add(kind, id, "xx-port", record)
    return index.entries()


def ids(found: Found) -> list[str]:
    return [hit.entry.id for hit in found.hits]


@pytest.mark.parametrize("asked", ["färjekort", "farjekort", "FÄRJEKORT", "  färjekort, ", '"färje"'])
def test_accents_case_and_signs_around_a_word_do_not_matter(asked: str):
    assert ids(search(port(), asked)) == ["card"]


def test_a_part_of_a_word_finds_it():
    assert ids(search(port(), "kontor")) == ["harbour", "sail"]


def test_every_word_must_be_there_wherever_it_stands():
    assert ids(search(port(), "ferry quay")) == ["ferry-card", "quay"]
    assert ids(search(port(), "ferry harbour")) == []


def test_a_name_goes_before_other_words_and_those_before_the_text():
    assert ids(search(port(), "quay")) == ["quay", "harbour", "ferry-card"]


def test_of_what_fits_alike_the_own_list_goes_first():
    assert ids(search(port(), "card")) == ["ferry-card", "card", "harbour"]
    assert ids(search(port(), "card", {("papers", "card")})) == ["card", "ferry-card", "harbour"]
    assert ids(search(port(), "card", {("contacts", "harbour")})) == ["ferry-card", "card", "harbour"]


def test_the_own_list_goes_before_a_closer_fit_but_not_before_a_name():
    index = SearchIndex()
    for id, title, why in [("a", "A book", "Read."), ("b", "Handbook", "Read."), ("c", "Read", "A book.")]:
        index.add("tasks", id, "xx", {"title": title, "why": why})

    assert ids(search(index.entries(), "book", {("tasks", "b")})) == ["b", "a", "c"]
    assert ids(search(index.entries(), "book", {("tasks", "c")})) == ["a", "b", "c"]


def test_a_whole_word_goes_before_its_beginning_and_that_before_its_middle():
    index = SearchIndex()
    for id, title in {"a": "Handbook", "b": "Bookshelf", "c": "A book"}.items():
        index.add("tasks", id, "xx", {"title": title})

    assert ids(search(index.entries(), "book")) == ["c", "b", "a"]


def test_of_several_words_the_one_that_is_hardest_to_see_decides():
    index = SearchIndex()
    index.add("tasks", "a", "xx", {"title": "Ferry", "why": "From the quay."})
    index.add("tasks", "b", "xx", {"title": "Cross over", "also": ["ferry from the quay"]})

    assert ids(search(index.entries(), "ferry quay")) == ["b", "a"]


def test_a_hit_says_whether_it_is_on_the_own_list():
    found = search(port(), "card", {("papers", "card")})

    assert [(hit.entry.id, hit.mine) for hit in found.hits] == [
        ("card", True),
        ("ferry-card", False),
        ("harbour", False),
    ]


def test_of_two_passages_with_the_word_the_first_is_shown_and_of_two_words_the_one_with_both():
    index = SearchIndex()
    index.add("tasks", "a", "xx", {"title": "Go", "why": "A quay.", "do": ["A ferry.", "Ferry at the quay."]})
    (one,), (both,) = (search(index.entries(), asked).hits for asked in ("ferry", "ferry quay"))

    assert (one.passage, one.at) == ("A ferry.", 2)
    assert (both.passage, both.at) == ("Ferry at the quay.", 0)


def test_what_has_only_a_name_is_shown_without_a_passage():
    index = SearchIndex()
    index.add("tasks", "a", "xx", {"title": "Go home"})
    (hit,) = search(index.entries(), "home").hits

    assert (hit.passage, hit.at) == ("", 0)


@pytest.mark.parametrize(
    ("asked", "read_as"), [("harbuor", "harbour"), ("harbor", "harbour"), ("qquay", "quay")]
)
def test_a_typing_error_is_forgiven_and_said_when_nothing_is_found(asked: str, read_as: str):
    found = search(port(), asked)

    assert found.read_as == {asked: (read_as,)}
    assert ids(found) == ids(search(port(), read_as))


def test_what_is_found_exactly_is_not_taken_for_a_typing_error():
    assert search(port(), "card").read_as == {}


def test_only_the_word_that_is_nowhere_is_read_as_another():
    found = search(port(), "ferry qquay")

    assert found.read_as == {"qquay": ("quay",)}
    assert ids(found) == ["ferry-card", "quay"]


def test_a_hit_shows_the_passage_with_the_word_or_else_the_first():
    (sail,) = search(port(), "sjökontor").hits
    (card,) = search(port(), "cheap").hits
    harbour = search(port(), "hamnkontoret").hits[0]

    assert (sail.passage, sail.at) == ("Ask at the sjökontor.", 11)
    assert (card.passage, card.at) == ("It is cheap.", 6)
    assert harbour.passage == "Hamnkontoret, quay"


def test_what_several_languages_say_of_a_record_is_one_entry_under_the_first_title():
    index = SearchIndex()
    index.add("tasks", "sail", "xx", {"title": "Learn to sail", "why": "The ferry is rare."})
    index.add("tasks", "sail", "xx", {"title": "Lär dig segla", "why": "Färjan går sällan."})

    assert [entry.title for entry in index.entries()] == ["Learn to sail"]
    assert ids(search(index.entries(), "segla")) == ids(search(index.entries(), "farjan")) == ["sail"]


def test_what_an_overlay_says_of_a_record_that_is_not_there_is_nothing_to_find():
    index = SearchIndex()
    index.add("tasks", "gone", "xx", {"here": [{"place": "Port", "text": "Ask at the quay."}]})

    assert index.entries() == []


def test_nothing_asked_finds_nothing():
    assert search(port(), " ... ") == Found((), {})


@given(st.text())
def test_any_words_can_be_asked_for(asked: str):
    entries = port()
    found = search(entries, asked)

    assert {hit.entry.id for hit in found.hits} <= {entry.id for entry in entries}


def test_advice_names_the_nearest_words_as_they_are_written():
    assert advice("hamnkontt", port(), {}).nearest == ("Hamnkontoret",)


def test_advice_prefers_words_of_names_and_takes_others_where_no_name_is_near():
    assert advice("harbor", port(), {}).nearest == ("Harbour",)
    assert advice("cheep", port(), {}).nearest[0] == "cheap"


def test_advice_names_whom_to_ask_and_nothing_that_is_right_already():
    host = {"name": "Switchboard"}

    assert advice("ferry", port(), host) == ((), True, host)
    assert advice("", port(), host) == ((), False, host)


def test_advice_tells_when_all_words_are_there_but_apart():
    assert advice("cheap harbour", port(), {}).apart
    assert not advice("cheap xyzzy", port(), {}).apart
