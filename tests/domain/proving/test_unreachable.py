"""What nobody can have on a list, and what nobody's answer changes: all answers are tried, none by chance."""

from __future__ import annotations

from datetime import date
from itertools import islice

import pytest
from hypothesis import given, settings

from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.proving.cases import Goal, cases
from relocate_cli.domain.proving.unreachable import decides, idle, unreachable
from relocate_cli.domain.proving.written import written
from tests.domain.conditions import GUIDE, MEMBERS, TAKEN_AS_SAID, TOLD, conditions, situations
from tests.domain.guides import make_guide, when

DAY = date(2027, 9, 6)
QUESTIONS = {
    "home": ["rent", "buy"],
    "stay": ["long", "short"],
    "lease": {"type": "yesno", "options": ["yes", "no"], "when": {"home": "rent"}},
    "citizenship": {"options": ["eu", "other"], "per": "person"},
    "work": {"options": ["job", "none"], "per": "adult"},
    "species": {"options": ["dog", "cat"], "per": "pet"},
}


@pytest.mark.parametrize(
    ("task", "reachable"),
    [
        ({}, True),
        ({"when": {"home": "rent", "not": {"home": "buy"}}}, True),
        ({"when": {"home": "rent", "not": {"home": ["rent", "buy"]}}}, False),
        ({"when": {"lease": "yes", "not": {"home": "rent"}}}, False),
        ({"when": {"not": {"lease": ["yes", "no"]}, "home": "rent"}}, False),
        ({"when": {"known": "lease", "home": "rent"}}, True),
        ({"when": {"has": "passport", "not": {"has": "passport"}}}, False),
        ({"when": {"has": "passport"}}, True),
        ({"for": "each adult", "when": {"work": "job", "not": {"citizenship": "eu"}}}, True),
        ({"for": "each child", "when": {"work": "job"}}, False),
        ({"for": "each child", "when": {"age": {"from": 6, "to": 15}}}, True),
        ({"for": "each child", "when": {"age": {"from": 18}}}, False),
        ({"for": "each adult", "when": {"age": {"to": 17}}}, False),
        ({"for": "each pet", "when": {"species": "dog"}}, True),
        ({"for": "each car", "when": {"species": "dog"}}, False),
        ({"when": {"anyone": {"citizenship": "eu"}, "everyone": {"citizenship": "other"}}}, False),
        ({"when": {"all": [{"anyone": {"citizenship": "eu"}}, {"anyone": {"citizenship": "other"}}]}}, True),
        ({"when": {"anyone": {"age": {"to": 5}}, "not": {"anyone": {"age": {"to": 17}}}}}, False),
    ],
    ids=str,
)
def test_a_task_is_reachable_exactly_if_some_household_can_have_it(task, reachable: bool):
    guide = make_guide(questions=QUESTIONS, papers={"passport": {}}, tasks={"it": task})

    assert [found.id for found in unreachable(guide, DAY)] == ([] if reachable else ["it"])


@pytest.mark.parametrize(
    ("tasks", "idle_ones"),
    [
        ({}, ["home", "move", "pay"]),
        ({"a": {"when": {"home": "rent"}}}, ["move", "pay"]),
        ({"a": {"due": "3 days after move"}}, ["home", "pay"]),
        ({"a": {"needs": "receipt"}}, ["home", "move"]),
        ({"a": {"when": {"known": "home"}}}, ["move", "pay"]),
        ({"a": {"when": {"any": [{"home": "rent"}, {"not": {"home": "rent"}}]}}}, ["home", "move", "pay"]),
        ({"a": {"when": {"home": ["rent", "buy"], "pay": "yes"}}}, ["home", "move"]),
        ({"a": {"due": [{"by": "3 days after done b", "when": {"home": "buy"}}]}, "b": {}}, ["move", "pay"]),
    ],
    ids=str,
)
def test_a_question_is_idle_exactly_if_no_answer_brings_a_task_a_paper_or_a_day(tasks, idle_ones: list[str]):
    questions = {
        "home": ["rent", "buy"],
        "move": "date",
        "pay": {"type": "yesno", "options": {"yes": {"gives": ["receipt"]}, "no": {}}},
    }
    guide = make_guide(questions=questions, papers={"receipt": {}}, tasks=tasks)

    assert [found.id for found in idle(guide, DAY)] == idle_ones


@pytest.mark.parametrize("inherited", [True, False])
def test_whom_a_child_comes_with_matters_where_the_child_takes_the_day_of_an_adult(inherited: bool):
    questions = {
        "move": {"type": "date", "per": "adult", "inherited": inherited},
        "comes-with": {"type": "adult", "per": "child"},
    }
    guide = make_guide(questions=questions, tasks={"a": {"for": "each child", "due": "on move"}})

    assert [found.id for found in idle(guide, DAY)] == ([] if inherited else ["comes-with"])


def test_a_question_that_matters_only_when_two_persons_answer_differently_is_not_idle():
    condition = {"all": [{"anyone": {"citizenship": "eu"}}, {"anyone": {"citizenship": "other"}}]}
    guide = make_guide(questions=QUESTIONS, tasks={"it": {"when": condition}})

    case = decides(guide.questions["citizenship"], guide, DAY)

    assert case is not None
    assert len(case.situation.profile.persons) == 2


@settings(deadline=None)
@given(situations(), conditions(TOLD | TAKEN_AS_SAID))
def test_what_is_true_of_any_household_at_all_is_found_to_be_reachable(situation, condition):
    kinds = {None: "once", "adult": "adult", "child": "child", "pet": "pet", "car": "car"}
    for member in MEMBERS:
        if situation.holds(condition, member):
            each = kinds[member.kind if member else None]
            assert next(cases(GUIDE, [Goal(condition, each)], DAY), None), (written(condition), id_of(member))


@settings(deadline=None)
@given(conditions(TOLD | TAKEN_AS_SAID))
def test_a_case_makes_its_condition_true(condition):
    for case in islice(cases(GUIDE, [Goal(condition, "adult")], DAY), 5):
        assert case.situation.holds(condition, case.member) is True


def test_a_condition_reads_as_its_author_would_write_it():
    text = (
        "all: [{home: rent}, {any: [{is: eu}, {has: passport}]}, {not: {known: move}}, "
        "{anyone: {age: {from: 6, to: 15}}}, {everyone: {work: [job, none]}}]"
    )
    condition = when(
        {
            "home": "rent",
            "any": [{"is": "eu"}, {"has": "passport"}],
            "not": {"known": "move"},
            "anyone": {"age": {"from": 6, "to": 15}},
            "everyone": {"work": ["job", "none"]},
        }
    )

    assert written(condition) == text
