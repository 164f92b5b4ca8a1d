from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.naming import alike, as_id, folded, id_for


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Norsjö", "norsjo"),
        ("BASTUTRÄSK", "bastutrask"),
        ("Åsele", "asele"),
        ("Nørrebro", "norrebro"),
        ("Ærø", "aero"),
        ("Straße", "strasse"),
        ("Þórður", "thordur"),
        ("Łódź", "lodz"),
        ("Zoë", "zoe"),
        ("𝑨nna", "anna"),
        ("İpek", "ipek"),
        ("Norsjo\u0308", "norsjo"),
        ("Анна", "анна"),
    ],
)
def test_names_are_found_without_accents_and_case(text, plain):
    assert folded(text) == plain


def test_names_are_the_same_however_they_are_stored_but_for_their_accents():
    assert alike("A\u030asa") == alike("ÅSA") == alike("\u212bsa") == "åsa"
    assert alike("Anna\u00a0Maria") == alike("anna maria")
    assert alike("Åsa") != alike("Asa")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("name", "taken", "id"),
    [
        ("Anna", set(), "anna"),
        ("Anna", {"anna"}, "anna-2"),
        ("Anna", {"anna", "anna-2"}, "anna-3"),
        ("Anna Maria", set(), "anna-maria"),
        ("Åke  Öberg!", set(), "ake-oberg"),
        ("Анна", set(), "person"),
        ("Анна", {"person"}, "person-2"),
        ("All", set(), "all-2"),
        ("", set(), "person"),
        ("x" * 60, set(), "x" * 40),
    ],
)
def test_an_id_is_made_of_the_name_and_never_given_twice(name, taken, id):
    assert id_for(name, taken, "person") == id


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=50), max_size=6))
def test_every_id_is_a_new_plain_word(names):
    ids: set[str] = set()
    for name in names:
        id = id_for(name, ids, "person")
        assert id not in ids
        assert re.fullmatch("[a-z0-9][a-z0-9-]{0,63}", id)
        ids.add(id)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Flytta till Norsjö", "flytta-till-norsjo"),
        ("  Ærø, 2027! ", "aero-2027"),
        ("-" * 70 + "a" * 70, "a" * 64),
        ("a" * 63 + " b", "a" * 63),
        ("???", ""),
    ],
)
def test_an_id_is_made_of_the_letters_and_digits_of_a_name(name, id):
    assert as_id(name) == id
