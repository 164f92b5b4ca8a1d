from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.profile.condition import ALWAYS, All, AnyOf, Anyone, Everyone, Not
from tests.domain.conditions import (
    ASKED,
    GUIDE,
    MEMBERS,
    TAKEN_AS_SAID,
    TOLD,
    conditions,
    situations,
    with_answers,
)
from tests.domain.guides import did, have, make_guide, make_situation, said, when, who

ANY = conditions(TOLD | TAKEN_AS_SAID)
LAW = settings(max_examples=150, deadline=None)


def holds(situation, written, member=""):
    return situation.holds(when(written), situation.profile.member(member))


@LAW
@given(situations(), ANY, st.sampled_from(MEMBERS))
def test_not_not_is_the_thing_itself(situation, part, member):
    assert situation.holds(Not(Not(part)), member) is situation.holds(part, member)


@LAW
@given(situations(), st.lists(ANY, max_size=3).map(tuple), st.sampled_from(MEMBERS))
def test_not_all_is_any_not_and_not_any_is_all_not(situation, parts, member):
    negated = tuple(map(Not, parts))

    assert situation.holds(Not(All(parts)), member) is situation.holds(AnyOf(negated), member)
    assert situation.holds(Not(AnyOf(parts)), member) is situation.holds(All(negated), member)


@LAW
@given(situations(), ANY)
def test_not_everyone_is_anyone_not(situation, part):
    assert situation.holds(Not(Everyone(part))) is situation.holds(Anyone(Not(part)))


@LAW
@given(situations(), st.lists(ANY, max_size=3), st.sampled_from(MEMBERS), st.randoms())
def test_parts_can_stand_in_any_order_and_more_than_once(situation, parts, member, chance):
    mixed = [*parts, *parts]
    chance.shuffle(mixed)

    for kind in (All, AnyOf):
        assert situation.holds(kind(tuple(mixed)), member) is situation.holds(kind(tuple(parts)), member)


@settings(max_examples=400, deadline=None)
@given(situations(), conditions(TOLD), st.sampled_from(MEMBERS), st.data())
def test_a_further_answer_never_flips_what_is_decided(situation, condition, member, data):
    answers = dict(situation.profile.answers)
    before = situation.holds(condition, member)
    key = data.draw(st.sampled_from([key for key in ASKED if key not in answers] or [None]))
    if key is None or before is None:
        return
    option = data.draw(st.sampled_from(GUIDE.questions[key[0]].options))

    after = with_answers({**answers, key: (option.value,)})

    assert after.holds(condition, member) is before


@settings(max_examples=100, deadline=None)
@given(situations(), conditions(TOLD), st.sampled_from(MEMBERS), st.dates(date(2010, 1, 1), date(2027, 1, 1)))
def test_a_child_whose_birth_is_told_never_flips_what_is_decided(situation, condition, member, born):
    before = situation.holds(condition, member)
    members = [
        found._replace(born=born.isoformat()) if found.id == "kim" else found
        for found in situation.profile.members
    ]
    after = situation._replace(profile=situation.profile._replace(members=tuple(members)))

    if before is not None:
        same = after.profile.member(member.id) if member else None
        assert after.holds(condition, same) is before


HOME = make_guide(
    questions={
        "stay": ["long", "short"],
        "home": {"options": ["rent", "buy"], "when": {"stay": "long"}},
        "citizenship": {"options": ["eu", "swiss", "other"], "per": "person"},
        "licence": {"options": ["eu", "other"], "per": "adult"},
        "languages": {"type": "choices", "options": ["swedish", "english"]},
        "move": "date",
    },
    groups={"eu-like": {"citizenship": ["eu", "swiss"]}, "guest": {"is": "eu-like", "stay": "short"}},
    papers={"passport": {}, "house-contract": {"per": "household"}},
    tasks={"contract": {"gives": "house-contract", "for": "each adult"}, "pass": {"gives": "passport"}},
)
ANNA_AND_OMAR = who("anna adult 1990-05-01", "omar child 2020-08-15", "rex pet")


@pytest.mark.parametrize(
    ("answers", "truth"),
    [
        ({}, None),
        ({"stay": "long"}, None),
        ({"stay": "short"}, False),
        ({"stay": "long", "home": "rent"}, True),
        ({"stay": "long", "home": "buy"}, False),
        ({"stay": "short", "home": "rent"}, False),
        ({"home": "rent"}, None),
        ({"home": "buy"}, False),
    ],
)
def test_a_question_that_is_not_asked_counts_as_false(answers, truth):
    situation = make_situation(HOME, ANNA_AND_OMAR, said(answers))

    assert holds(situation, {"home": "rent"}) is truth


def test_a_question_for_adults_is_false_for_children_pets_and_the_household():
    situation = make_situation(HOME, ANNA_AND_OMAR, said({"licence:anna": "eu"}))

    found = {id: holds(situation, {"licence": "eu"}, id) for id in ("anna", "omar", "rex", "")}

    assert found == {"anna": True, "omar": False, "rex": False, "": False}


def test_any_of_several_answers_and_any_of_several_values_will_do():
    situation = make_situation(HOME, ANNA_AND_OMAR, said({"languages": "swedish english", "stay": "long"}))

    assert holds(situation, {"languages": "english"})
    assert holds(situation, {"stay": ["short", "long"]})
    assert holds(situation, {"all": [{"languages": "swedish"}, {"languages": "english"}]})


@pytest.mark.parametrize(
    ("answers", "anyone", "everyone"),
    [
        ({}, None, None),
        ({"citizenship:anna": "eu"}, True, None),
        ({"citizenship:anna": "other"}, None, False),
        ({"citizenship:anna": "eu", "citizenship:omar": "eu"}, True, True),
        ({"citizenship:anna": "eu", "citizenship:omar": "other"}, True, False),
        ({"citizenship:anna": "other", "citizenship:omar": "other"}, False, False),
    ],
)
def test_anyone_and_everyone_speak_of_the_persons_of_the_household(answers, anyone, everyone):
    situation = make_situation(HOME, ANNA_AND_OMAR, said(answers))

    assert holds(situation, {"anyone": {"citizenship": "eu"}}) is anyone
    assert holds(situation, {"everyone": {"citizenship": "eu"}}) is everyone


def test_in_a_household_without_persons_nobody_is_anyone():
    situation = make_situation(HOME, who("rex pet"))

    assert holds(situation, {"anyone": {"citizenship": "eu"}}) is False
    assert holds(situation, {"everyone": {"citizenship": "eu"}}) is True


def test_a_group_is_its_condition_also_inside_another_group():
    situation = make_situation(
        HOME, ANNA_AND_OMAR, said({"citizenship:anna": "swiss", "citizenship:omar": "other"})
    )

    assert [holds(situation, {"is": "eu-like"}, id) for id in ("anna", "omar")] == [True, False]
    assert [holds(situation, {"is": "guest"}, id) for id in ("anna", "omar")] == [None, False]


def test_known_tells_whether_a_question_is_answered():
    situation = make_situation(HOME, ANNA_AND_OMAR, said({"stay": "short", "citizenship:anna": "eu"}))

    assert holds(situation, {"known": "stay"}, "omar") is True
    assert [holds(situation, {"known": "citizenship"}, id) for id in ("anna", "omar")] == [True, False]


def test_a_paper_is_held_by_a_member_or_by_the_household():
    situation = make_situation(HOME, ANNA_AND_OMAR, have("passport:anna"), did("done", "contract:anna"))

    assert [holds(situation, {"has": "passport"}, id) for id in ("anna", "omar", "")] == [True, False, False]
    assert [holds(situation, {"has": "house-contract"}, id) for id in ("anna", "omar", "")] == [True] * 3


@pytest.mark.parametrize(
    ("member", "years", "truth"),
    [
        ("omar child 2020-08-15", {"from": 6, "to": 15}, True),
        ("omar child 2020-08-15", {"from": 7}, False),
        ("omar child 2020-08-15", {"to": 6}, True),
        ("omar child 2020-08-15", {"to": 5}, False),
        ("omar child ~2020-08-15", {"to": 5}, False),
        ("omar child", {"from": 6, "to": 15}, None),
        ("omar child", {"from": 0}, None),
        ("bo adult", {"to": 17}, False),
        ("bo adult", {"from": 6, "to": 17}, False),
        ("bo adult", {"from": 18}, True),
        ("bo adult", {"from": 6}, True),
        ("bo adult", {"from": 18, "to": 64}, None),
        ("bo adult", {"from": 65}, None),
        ("rex pet 2020-08-15", {"from": 6}, False),
        ("volvo car", {"from": 6}, False),
    ],
)
def test_an_age_lies_between_two_years_both_included(member, years, truth):
    situation = make_situation(HOME, who(member))

    assert holds(situation, {"age": years}, member.split()[0]) is truth


def test_the_household_has_no_age():
    assert holds(make_situation(HOME, ANNA_AND_OMAR), {"age": {"from": 0}}) is False


@pytest.mark.parametrize(
    ("answers", "today", "truth"),
    [
        ({}, date(2026, 8, 14), False),
        ({}, date(2026, 8, 15), True),
        ({"move": "2026-08-14"}, date(2026, 2, 1), False),
        ({"move": "2026-08-15"}, date(2026, 2, 1), True),
        ({"move": "2026-02-01"}, date(2026, 8, 15), True),
    ],
)
def test_ages_count_on_the_day_of_the_move_or_today_once_that_is_past(answers, today, truth):
    situation = make_situation(HOME, ANNA_AND_OMAR, said(answers), today=today)

    assert holds(situation, {"age": {"from": 6}}, "omar") is truth


def test_what_always_holds_holds_for_everybody():
    situation = make_situation(HOME, ANNA_AND_OMAR)

    assert all(situation.holds(ALWAYS, member) for member in (None, *situation.profile.members))
