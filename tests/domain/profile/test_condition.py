from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.profile.condition import (
    ALWAYS,
    OLDEST,
    Age,
    All,
    Answer,
    AnyOf,
    Anyone,
    Everyone,
    Has,
    Is,
    Known,
    Not,
    leaves,
)
from relocate_cli.domain.profile.written_condition import condition_of
from tests.domain.conditions import TAKEN_AS_SAID, TOLD, conditions

LONG = Answer("stay", ("long",))
RENT = Answer("home", ("rent",))


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ({}, ALWAYS),
        ({"stay": ["long"]}, LONG),
        ({"stay": ["long", "short"]}, Answer("stay", ("long", "short"))),
        ({"stay": ["long"], "home": ["rent"]}, All((LONG, RENT))),
        ({"all": [{"stay": ["long"]}, {"home": ["rent"]}]}, All((LONG, RENT))),
        ({"any": [{"stay": ["long"]}, {"home": ["rent"]}]}, AnyOf((LONG, RENT))),
        ({"not": {"stay": ["long"]}}, Not(LONG)),
        ({"not": {"stay": ["long"], "home": ["rent"]}}, Not(All((LONG, RENT)))),
        ({"anyone": {"stay": ["long"]}}, Anyone(LONG)),
        ({"everyone": {"stay": ["long"]}}, Everyone(LONG)),
        ({"is": ["eu-citizen"]}, Is("eu-citizen")),
        ({"is": ["eu-citizen", "nordic"]}, AnyOf((Is("eu-citizen"), Is("nordic")))),
        ({"has": ["passport"]}, Has("passport")),
        ({"known": ["stay"]}, Known("stay")),
        ({"age": {"from": 6, "to": 15}}, Age(6, 15)),
        ({"age": {"from": 18}}, Age(18, OLDEST)),
        ({"age": {"to": 5}}, Age(0, 5)),
    ],
)
def test_a_mapping_means_all_of_these_and_a_list_any_of_these(written, condition):
    assert condition_of(written) == condition


def test_the_leaves_of_a_condition_come_in_the_order_they_are_written():
    condition = condition_of(
        {
            "stay": ["long"],
            "any": [{"is": ["nordic"]}, {"not": {"has": ["passport"]}}],
            "anyone": {"age": {"to": 5}},
            "everyone": {"known": ["home"]},
        }
    )

    assert list(leaves(condition)) == [LONG, Is("nordic"), Has("passport"), Age(0, 5), Known("home")]


def test_what_always_holds_has_no_leaves():
    assert list(leaves(ALWAYS)) == []


@given(conditions(st.one_of(TOLD, TAKEN_AS_SAID)), conditions(st.one_of(TOLD, TAKEN_AS_SAID)))
def test_two_conditions_are_equal_only_if_they_are_written_alike(one, other):
    assert (one == other) is (repr(one) == repr(other))
    assert (one != other) is (repr(one) != repr(other))
    assert len({one, other}) == len({repr(one), repr(other)})


@pytest.mark.parametrize(
    "alike",
    [
        (All((LONG, RENT)), AnyOf((LONG, RENT))),
        (Not(LONG), Anyone(LONG), Everyone(LONG)),
        (Is("x"), Has("x"), Known("x")),
    ],
)
def test_conditions_of_the_same_parts_are_told_apart_by_their_word(alike):
    assert len(set(alike)) == len(alike)
