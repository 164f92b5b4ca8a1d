from __future__ import annotations

import pytest

from relocate_cli.domain.drafting.told_head import told_language, told_parent, told_villages
from relocate_cli.domain.guide.place import Place

PARENTS = [
    Place("norrbotten", "Norrbotten", "region", "", (), ()),
    Place("vasterbotten", "Västerbotten", "region", "", (), ()),
    Place("sweden", "Sweden", "country", "", (), ()),
]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Västerbotten", "vasterbotten"),
        ("Västerbottens län", "vasterbotten"),
        ("county Västerbotten", "vasterbotten"),
        ("Västerbotten County", "vasterbotten"),
        ("Region Norrbotten", "norrbotten"),
        ("Sverige", "sweden"),
        ("Lappland", "lappland"),
    ],
)
def test_a_region_is_understood_as_people_say_it(said, meant):
    assert told_parent(said, PARENTS) == meant


@pytest.mark.parametrize(
    ("said", "code"),
    [("English", "en"), ("svenska", "sv"), ("Suomi", "fi"), ("nl", "nl"), ("Klingon", "Klingon")],
)
def test_a_language_is_understood_by_its_name(said, code):
    assert told_language(said) == code


def test_villages_stand_between_commas_or_semicolons():
    assert told_villages("Adak; Rentjärn, Kristineberg;") == ("Adak", "Rentjärn", "Kristineberg")
