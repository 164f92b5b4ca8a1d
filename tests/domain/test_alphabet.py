"""Names stand in the order of the reader's language."""

from __future__ import annotations

import unicodedata

import pytest

from relocate_cli.domain.alphabet import in_alphabet

PLACES = ["Örträsk", "Zinkgruvan", "Ängesby", "Åsele", "Arvidsjaur", "Överkalix", "Umeå", "ånäset", "Älvsbyn"]


@pytest.mark.parametrize(
    ("language", "order"),
    [
        (
            "sv",
            [
                "Arvidsjaur",
                "Umeå",
                "Zinkgruvan",
                "ånäset",
                "Åsele",
                "Älvsbyn",
                "Ängesby",
                "Örträsk",
                "Överkalix",
            ],
        ),
        (
            "en",
            [
                "Älvsbyn",
                "ånäset",
                "Ängesby",
                "Arvidsjaur",
                "Åsele",
                "Örträsk",
                "Överkalix",
                "Umeå",
                "Zinkgruvan",
            ],
        ),
    ],
)
def test_letters_with_a_mark_stand_where_the_language_has_them(language, order):
    assert sorted(PLACES, key=lambda name: in_alphabet(name, language)) == order
    parts = [unicodedata.normalize("NFD", name) for name in PLACES]
    assert [
        unicodedata.normalize("NFC", name)
        for name in sorted(parts, key=lambda name: in_alphabet(name, language))
    ] == order


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("da", ["Andersen", "Zahle", "Ærø", "Ørsted", "Åse"]),
        ("sv", ["Andersen", "Zahle", "Åse", "Ærø", "Ørsted"]),
        ("uk", ["Андрій", "Ганна", "Ґалаґан", "Іван", "Їжак", "Йосип", "Яна"]),
        ("ar", ["A 2", "Anna", "أحمد"]),
    ],
)
def test_each_language_has_its_own_order(language, order):
    backwards = order[::-1]

    assert sorted(backwards, key=lambda name: in_alphabet(name, language)) == order
