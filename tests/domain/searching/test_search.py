from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.searching.advice import nearest_words
from relocate_cli.domain.searching.found import Found, Query
from relocate_cli.domain.searching.index import SearchIndex
from relocate_cli.domain.searching.lookup import Lookup, lookup_in
from relocate_cli.domain.searching.search import search
from relocate_cli.domain.searching.writing import written_index

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


def lookup(records: list[tuple[str, str, dict[str, Any]]] = RECORDS) -> Lookup:
    index = SearchIndex()
    for kind, id, record in records:
        index.add(kind, id, "xx-port", record)
    return lookup_in(written_index(index.findables()))


def ask(asked: str, records: list[tuple[str, str, dict[str, Any]]] = RECORDS, **more: Any) -> Found:
    return search(Query(asked, lookup(records), "en", **more))


def ids(found: Found) -> list[str]:
    return [hit.entry.id for hit in found.hits()]


def titled(*titles: str) -> list[tuple[str, str, dict[str, Any]]]:
    return [("tasks", title.casefold().replace(" ", "-"), {"title": title}) for title in titles]


@pytest.mark.parametrize("asked", ["färjekort", "farjekort", "FÄRJEKORT", "  färjekort, ", '"färjekort"'])
def test_accents_case_and_signs_around_a_word_do_not_matter(asked: str):
    assert ids(ask(asked)) == ["card"]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("bostadskön", "Stå i bostadskö"),
        ("husen", "Köp ett hus"),
        ("förskoleplats", "Sök till förskola"),
        ("svenskakurs", "En kurs i svenska"),
        ("licenses", "Driving licence"),
        ("foerskola", "Sök till förskola"),
        ("hälso central", "Din hälsocentral"),
        ("idkort", "Skaffa id-kort"),
        ("kids", "A child"),
        ("garbage", "Your waste"),
    ],
)
def test_forms_compounds_spellings_and_synonyms_of_a_word_find_it(asked: str, title: str):
    assert len(ids(ask(asked, titled(title, "Sail away")))) == 1


def test_a_compound_that_nothing_has_is_asked_for_as_its_two_parts():
    records = titled("Semester", "Varje dag", "Semester och dagar", "Sail away")

    assert ids(ask("semesterdagar", records))[0] == "semester-och-dagar"


def test_a_little_word_is_no_form_of_another_word():
    assert ids(ask("jaga", titled("Jag är ny", "Jaga ren"))) == ["jaga-ren"]


def test_a_little_word_in_capitals_is_a_name():
    records = [("contacts", "ombudsman", {"name": "The ombudsman", "also": ["DO"]}), *RECORDS]

    assert ids(ask("how do I write to DO", records))[0] == "ombudsman"


def test_a_task_is_found_under_its_other_words():
    records = [("tasks", "licence", {"title": "Exchange a licence", "also": ["swap a permit"]}), *RECORDS]

    assert ids(ask("swap", records)) == ["licence"]


def test_a_number_finds_first_whose_it_is():
    records = [
        ("topics", "trips", {"title": "Trips", "what": "Ask at 0918-140 00, or call 0918-140 00 again."}),
        ("contacts", "town", {"name": "Town", "phone": "0918-140 00"}),
        ("contacts", "club", {"name": "Club", "phone": "0918-140 00", "what": "Ask for the club."}),
    ]

    for dialled in ("0918-14000", "091814000", "+46918-14000", "0918 14000"):
        assert ids(ask(dialled, records)) == ["town", "club", "trips"]


def test_little_words_of_the_language_asked_in_do_not_count():
    records = titled("How to be where you are", "Var finns det som är", "Ferry")

    assert (
        ids(ask("where is the ferry?", records)) == ids(ask("var finns det en ferry?", records)) == ["ferry"]
    )


def test_a_rare_word_counts_more_than_one_that_is_everywhere():
    records = titled("Ferry card", "Ferry quay", "Ferry bell", "Ferry rope", "Lighthouse")

    assert ids(ask("ferry lighthouse", records))[0] == "lighthouse"


def test_a_name_goes_before_other_words_and_those_before_the_text():
    assert ids(ask("quay")) == ["quay", "harbour", "ferry-card"]


def test_a_whole_word_in_also_goes_before_the_beginning_of_a_word_in_a_name():
    records = [("tasks", "a", {"title": "Gymnasium"}), ("contacts", "b", {"name": "Club", "also": ["gym"]})]

    assert ids(ask("gym", records))[0] == "b"


def test_of_what_fits_alike_the_own_list_goes_first():
    records = titled("Card red", "Card blue")

    assert ids(ask("card", records)) == ["card-red", "card-blue"]
    assert ids(ask("card", records, mine={("tasks", "card-blue")})) == ["card-blue", "card-red"]


@pytest.mark.parametrize(
    ("asked", "read_as"), [("harbuor", "harbour"), ("hrabour", "harbour"), ("sjökontoor", "sjökontor")]
)
def test_a_typing_error_is_forgiven_and_said(asked: str, read_as: str):
    found = ask(asked)

    assert [word.casefold() for word in found.read_as[next(iter(found.read_as))]] == [read_as]
    assert ids(found) == ids(ask(read_as))


def test_a_typing_error_in_the_first_letter_is_another_word():
    assert ids(ask("vegan", titled("It began", "Ferry"))) == []
    assert ids(ask("efrry", titled("It began", "Ferry"))) == ["ferry"]


def test_of_two_words_as_near_the_one_that_more_is_said_of_is_meant():
    records = titled("Personnummer", "Ditt personnummer", "Utan personnummer", "Personnumret")

    assert ask("personnumer", records).read_as == {"personnumer": ("personnummer",)}


def test_what_is_found_exactly_is_not_taken_for_a_typing_error():
    assert ask("card").read_as == {}


def test_only_the_word_that_is_nowhere_is_read_as_another():
    found = ask("ferry harbuor")

    assert list(found.read_as) == ["harbuor"]


def test_a_hit_shows_the_passage_with_the_words_or_else_the_first():
    (sail,) = ask("sjökontor").hits()
    (card,) = ask("cheap").hits()
    harbour = next(ask("harbour").hits())

    assert (sail.passage, sail.at) == ("Ask at the sjökontor.", 11)
    assert (card.passage, card.at) == ("It is cheap.", 6)
    assert harbour.passage == "Sells cards."


def test_a_hit_shows_the_passage_with_the_words_even_where_it_is_called_so():
    house = {
        "title": "Houses",
        "why": "Wood or stone.",
        "do": ["To heat it costs much."],
        "also": ["heat costs"],
    }

    found = ask("heat costs", [("tasks", "house", house)])

    assert [hit.passage for hit in found.hits()] == ["To heat it costs much."]


def test_a_question_that_is_mostly_about_something_else_is_not_answered():
    found = ask("where does the helicopter to the quay land?")

    assert (found.fits, found.missing) == (False, ("helicopter", "land"))
    assert ask("where is the quay?").fits


def test_what_several_languages_say_of_a_record_is_one_entry_with_a_title_in_each():
    index = SearchIndex()
    index.add("tasks", "sail", "xx", {"title": "Learn to sail", "why": "The ferry is rare."}, "en")
    index.add("tasks", "sail", "xx", {"title": "Lär dig segla", "why": "Färjan går sällan."}, "sv")
    both = lookup_in(written_index(index.findables()))

    def titles(asked: str, language: str) -> list[str]:
        return [hit.title for hit in search(Query(asked, both, language)).hits()]

    assert titles("segla", "en") == titles("ferry", "en") == ["Learn to sail"]
    assert titles("segla", "sv") == titles("ferry", "sv") == ["Lär dig segla"]


def test_what_an_overlay_says_of_a_record_that_is_not_there_is_nothing_to_find():
    index = SearchIndex()
    index.add("tasks", "gone", "xx", {"here": [{"place": "Port", "text": "Ask at the quay."}]})

    assert index.findables() == []


def test_nothing_asked_finds_nothing():
    assert ids(ask(" ... ")) == []


PORT = lookup()


@given(st.text())
def test_any_words_can_be_asked_for(asked: str):
    found = search(Query(asked, PORT, "en"))

    assert set(ids(found)) <= {id for _kind, id, _record in RECORDS}


def test_the_nearest_words_are_named_as_they_are_written():
    assert nearest_words(ask("hamnkontt")) == ("Hamnkontoret",)
    assert nearest_words(ask("xyzzy")) == ()
