"""The fewest choices, held against trying all of them."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.checklist.covering import fewest

THINGS = st.frozensets(st.integers(0, 7), max_size=5)


def test_where_greed_takes_three_two_are_enough():
    choices = {
        "big": frozenset({1, 2, 3, 4}),
        "odd": frozenset({1, 3, 5}),
        "even": frozenset({2, 4, 6}),
    }

    assert fewest(choices) == ["odd", "even"]


def test_of_equal_choices_the_one_named_first_is_taken():
    assert fewest({"monday": frozenset({1}), "tuesday": frozenset({1})}) == ["monday"]


def test_nothing_needs_no_choice():
    assert (fewest({}), fewest({"monday": frozenset[int]()})) == ([], [])


@given(st.dictionaries(st.integers(0, 6), THINGS, max_size=7))
def test_no_fewer_choices_cover_all_that_any_covers(choices):
    wanted = frozenset().union(*choices.values())

    found = fewest(choices)

    assert frozenset().union(*(choices[choice] for choice in found)) == wanted
    fewer = combinations(choices, len(found) - 1) if found else ()
    assert not any(frozenset().union(*(choices[choice] for choice in some)) >= wanted for some in fewer)
