"""A kind of record is one row; what is looked up by kind elsewhere leaves none out."""

from __future__ import annotations

from relocate_cli.domain.guide.kinds import KINDS, LOOKED_UP, SECTIONED
from relocate_cli.domain.packs.format import SHAPES
from relocate_cli.views.records.record import WORDING


def test_every_kind_has_a_shape_that_tells_authors_what_it_is():
    assert SHAPES.keys() == KINDS.keys()
    assert [kind for kind, shape in SHAPES.items() if not shape.about] == []


def test_every_kind_that_has_a_section_is_put_into_words():
    assert WORDING.keys() == set(SECTIONED)
    assert set(LOOKED_UP) - WORDING.keys() == {"tasks", "papers"}  # these need the household's list
