from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.order import circle_in, circles_in, in_order

KEYS = st.integers(0, 9)
ANY = st.dictionaries(KEYS, st.lists(KEYS, max_size=4), max_size=10)
WITHOUT_CIRCLE = ANY.map(
    lambda before: {key: [other for other in others if other < key] for key, others in before.items()}
)


def backwards(key: int) -> int:
    return -key


def test_each_key_follows_all_that_stand_before_it_and_otherwise_its_rank():
    assert in_order({"a": ["d"], "b": [], "c": [], "d": ["c"]}, str) == ["b", "c", "d", "a"]


def test_what_is_not_among_the_keys_is_no_obstacle():
    assert in_order({"a": ["gone"], "b": []}, str) == ["a", "b"]


def test_keys_that_wait_for_one_another_come_last():
    assert in_order({"a": ["b"], "b": ["a"], "c": ["a"], "d": []}, str) == ["d", "a", "b", "c"]


def test_nothing_is_in_order():
    assert in_order({}, str) == []


@settings(max_examples=150, deadline=None)
@given(WITHOUT_CIRCLE)
def test_nothing_comes_before_what_it_waits_for(before):
    ordered = in_order(before, backwards)

    for key, others in before.items():
        assert all(ordered.index(other) < ordered.index(key) for other in others if other in before)


@settings(max_examples=150, deadline=None)
@given(ANY, st.randoms())
def test_every_key_comes_once_and_the_order_of_writing_does_not_matter(before, chance):
    mixed = list(before.items())
    chance.shuffle(mixed)

    assert sorted(in_order(before, backwards)) == sorted(before)
    assert in_order(dict(mixed), backwards) == in_order(before, backwards)


@settings(max_examples=150, deadline=None)
@given(ANY)
def test_a_circle_is_named_step_by_step_and_only_where_there_is_one(before):
    circle = circle_in(before)

    steps = list(pairwise(circle))
    assert all(other in before[key] for key, other in steps)
    assert bool(steps) is (len(_placed(before)) < len(before))
    assert not circle or circle[0] == circle[-1]


def _placed(before: dict[int, list[int]]) -> set[int]:
    """Return what can be placed by taking, again and again, whatever waits for nothing more."""
    placed: set[int] = set()
    for _turn in before:
        placed |= {key for key in before if all(o in placed for o in before[key] if o in before)}
    return placed


def test_a_circle_of_one_is_one():
    assert circle_in({"a": ["a"]}) == ["a", "a"]
    assert circle_in({"a": ["b"], "b": ["c"], "c": ["b"]}) == ["b", "c", "b"]
    assert circle_in({"a": ["b"], "b": []}) == []


def test_a_very_long_chain_is_no_trouble():
    chain = {number: [number + 1] for number in range(5_000)}

    assert in_order(chain, int) == list(range(4_999, -1, -1))
    assert circle_in(chain) == []


def test_every_circle_is_found_one_after_the_other():
    before = {"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"], "e": ["a"]}

    assert list(circles_in(before)) == [["a", "b", "a"], ["c", "d", "c"]]
