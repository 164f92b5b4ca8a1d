from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.checklist.checklist import checklist_of
from relocate_cli.domain.checklist.interview import open_askings
from tests.domain.guides import TODAY, make_guide, make_plan, make_situation, said, who

if TYPE_CHECKING:
    from relocate_cli.domain.truth import Truth

HOUSEHOLD = who("anna adult 1990-05-01", "omar child 2021-04-15")


def asked(guide, answers, household=HOUSEHOLD):
    return keys_of(open_askings(guide, make_situation(guide, household, said(answers))))


def keys_of(askings):
    return [f"{one.question.id}:{one.member.id}" if one.member else one.question.id for one in askings]


def test_a_question_that_no_task_depends_on_is_never_asked():
    guide = make_guide(
        questions={"stay": ["long", "short"], "dog": "yesno"}, tasks={"tax": {"when": {"stay": "long"}}}
    )

    assert asked(guide, {}) == ["stay"]
    assert asked(guide, {"stay": "short"}) == []


def test_questions_come_in_the_order_of_the_guide_and_for_each_member_they_concern():
    guide = make_guide(
        questions={"stay": ["long"], "citizenship": {"per": "person", "options": ["eu"]}, "move": "date"},
        tasks={
            "tax": {"due": "on move"},
            "permit": {"for": "each person", "when": {"citizenship": "eu", "stay": "long"}},
        },
    )

    assert asked(guide, {}) == ["stay", "citizenship:anna", "citizenship:omar", "move"]
    assert asked(guide, {"citizenship:anna": "eu"}) == ["stay", "citizenship:omar", "move"]


def test_a_question_is_asked_only_once_it_is_sure_that_it_can_be():
    guide = make_guide(
        questions={"stay": ["long", "short"], "home": {"options": ["rent"], "when": {"stay": "long"}}},
        tasks={"lease": {"when": {"home": "rent"}}},
    )

    assert asked(guide, {}) == ["stay"]
    assert asked(guide, {"stay": "long"}) == ["home"]
    assert asked(guide, {"stay": "short"}) == []


def test_a_question_that_another_answer_made_idle_is_not_asked():
    guide = make_guide(
        questions={"stay": ["long", "short"], "home": ["rent", "buy"]},
        tasks={"lease": {"when": {"stay": "long", "home": "rent"}}},
    )

    assert asked(guide, {}) == ["stay", "home"]
    assert asked(guide, {"stay": "short"}) == []
    assert asked(guide, {"home": "buy"}) == []


def test_a_date_is_asked_for_as_long_as_a_deadline_or_a_first_day_counts_from_it():
    for rule in ({"due": "1 week after move"}, {"opens": "on move"}, {"due": "by 2 May each year"}):
        guide = make_guide(
            questions={"stay": ["long", "short"], "move": "date"},
            tasks={"tax": {"when": {"stay": "long"}, **rule}},
        )

        assert asked(guide, {}) == ["stay", "move"]
        assert asked(guide, {"stay": "short"}) == []
        assert asked(guide, {"stay": "long", "move": "2027-03-01"}) == []


def test_a_date_is_asked_for_when_a_phase_opens_on_it_or_an_age_depends_on_it():
    phase = make_guide(questions={"move": "date"}, phases={"now": {"opens": "on move"}}, tasks={"tax": {}})
    age = make_guide(
        questions={"move": "date"}, tasks={"school": {"for": "each child", "when": {"age": {"from": 6}}}}
    )

    assert asked(phase, {}) == ["move"]
    assert asked(age, {}) == ["move"]


def test_the_date_of_a_deadline_that_is_for_others_is_not_asked_for():
    guide = make_guide(
        questions={"stay": ["long", "short"], "move": "date", "lease": "date"},
        tasks={
            "tax": {"due": [{"by": "on lease", "when": {"stay": "short"}}, "on move", "1 week after lease"]}
        },
    )

    assert asked(guide, {}) == ["stay", "move", "lease"]
    assert asked(guide, {"stay": "long"}) == ["move"]
    assert asked(guide, {"stay": "short"}) == ["lease"]


def test_a_date_that_is_itself_asked_only_sometimes_waits_for_what_decides_that():
    guide = make_guide(
        questions={"home": ["rent", "buy"], "lease": {"type": "date", "when": {"home": "rent"}}},
        tasks={"move-in": {"due": "on lease"}},
    )

    assert asked(guide, {}) == ["home"]
    assert asked(guide, {"home": "rent"}) == ["lease"]
    assert asked(guide, {"home": "buy"}) == []


def test_a_question_whose_answer_brings_a_paper_is_asked_if_anybody_needs_it():
    guide = make_guide(
        questions={
            "drives": "yesno",
            "licence": {"when": {"drives": "yes"}, "options": {"eu": {"gives": ["eu-licence"]}, "none": {}}},
            "passport": {"options": {"yes": {"gives": ["passport"]}, "no": {}}},
        },
        tasks={"exchange": {"needs": "eu-licence"}},
    )

    assert asked(guide, {}) == ["drives"]
    assert asked(guide, {"drives": "yes"}) == ["licence"]
    assert asked(guide, {"drives": "no"}) == []


def test_a_question_whose_answer_brings_a_paper_that_decides_a_condition_is_asked():
    guide = make_guide(
        questions={"passport": {"options": {"yes": {"gives": ["passport"]}, "no": {}}}},
        tasks={"renew": {"when": {"has": "passport"}}},
    )

    assert asked(guide, {}) == ["passport"]


def test_nobody_is_asked_about_members_that_there_are_not():
    guide = make_guide(
        questions={"chip": {"per": "pet", "type": "yesno", "options": ["yes", "no"]}},
        tasks={"dog": {"for": "each pet", "when": {"chip": "no"}}},
    )

    assert asked(guide, {}) == []
    assert asked(guide, {}, who("rex pet")) == ["chip:rex"]


SMALL = make_guide(
    questions={
        "stay": ["long", "short"],
        "home": {"options": ["rent", "buy"], "when": {"stay": "long"}},
        "citizenship": {"per": "person", "options": {"eu": {"gives": ["passport"]}, "other": {}}},
        "ground": {"per": "adult", "options": ["work", "family"], "when": {"citizenship": "other"}},
        "drives": ["yes", "no"],
        "licence": {
            "when": {"drives": "yes"},
            "options": {"eu": {"gives": ["eu-licence"]}, "other": {"gives": ["old-licence"]}},
        },
        "lease": {"type": "date", "when": {"home": "rent"}},
        "move": "date",
    },
    phases={"now": {}, "there": {"opens": "on move"}},
    groups={"third-country": {"citizenship": "other", "stay": "long"}},
    papers={"passport": {}, "eu-licence": {}, "old-licence": {}},
    tasks={
        "lease": {"when": {"home": "rent"}, "due": "1 week after lease", "gives": "address"},
        "permit": {"for": "each adult", "when": {"is": "third-country"}, "needs": "passport"},
        "join": {"for": "each adult", "when": {"ground": "family"}, "after": "permit"},
        "register": {"phase": "there", "when": {"stay": "long"}, "needs": ["address", "passport"]},
        "exchange": {"when": {"stay": "long"}, "needs": "eu-licence"},
        "test": {"when": {"not": {"has": "old-licence"}, "drives": "yes"}},
        "school": {"for": "each child", "when": {"age": {"from": 6}, "stay": "long"}},
        "tax": {
            "when": {"anyone": {"ground": "work"}},
            "due": [{"by": "on move", "when": {"stay": "short"}}, "by 2 May each year"],
        },
    },
)
POSSIBLE: dict[str, list[str]] = {
    "stay": ["", "long", "short"],
    "home": ["", "rent", "buy"],
    "citizenship:anna": ["", "eu", "other"],
    "citizenship:omar": ["", "eu", "other"],
    "ground:anna": ["", "work", "family"],
    "drives": ["", "yes", "no"],
    "licence": ["", "eu", "other"],
    "lease": ["", "2027-03-01"],
    "move": ["", "2027-06-01"],
}
ANSWERS = st.fixed_dictionaries({key: st.sampled_from(values) for key, values in POSSIBLE.items()})


def what_is_shown(answers: dict[str, str]) -> Any:
    """Return the whole list, and which tasks may join it; only why they may does not count."""
    plan = make_plan(HOUSEHOLD, said(answers))
    checklist = checklist_of(SMALL, plan, TODAY)
    return checklist.items, [maybe.key for maybe in checklist.maybes]


def open_keys(answers: dict[str, str]) -> list[str]:
    return keys_of(open_askings(SMALL, make_situation(SMALL, HOUSEHOLD, said(answers))))


def may_be_asked(answers: dict[str, str], key: str) -> Truth:
    """Return whether the question is asked after these answers, or None as long as another decides that."""
    question, _colon, member = key.partition(":")
    situation = make_situation(SMALL, HOUSEHOLD, said(answers))
    return situation.holds(SMALL.questions[question].when, situation.profile.member(member))


@settings(max_examples=300, deadline=None)
@given(ANSWERS)
def test_a_question_that_is_not_asked_never_changes_the_list(answers):
    before, asked_now = what_is_shown(answers), open_keys(answers)

    for key in POSSIBLE.keys() - set(asked_now):
        if not answers[key] and may_be_asked(answers, key) is not None:
            for value in POSSIBLE[key]:
                assert what_is_shown({**answers, key: value}) == before, key


@settings(max_examples=300, deadline=None)
@given(ANSWERS)
def test_only_open_questions_are_asked_and_only_when_they_can_be(answers):
    for key in open_keys(answers):
        assert not answers[key]
        assert may_be_asked(answers, key)


@pytest.mark.parametrize("first", [0, 1])
def test_once_nothing_is_asked_any_more_no_answers_at_all_change_the_list(first):
    """Every way through the interview, one question after the other, and what was left out at its end."""
    ways = [dict.fromkeys(POSSIBLE, "")]
    ends = []
    while ways:
        answers = ways.pop()
        keys = open_keys(answers)
        if not keys:
            ends.append(answers)
        else:
            key = keys[first % len(keys)]
            ways += [{**answers, key: value} for value in POSSIBLE[key] if value]

    assert len(ends) > 20
    for answers in ends:
        before = what_is_shown(answers)
        left = [key for key in POSSIBLE if not answers[key]]
        for values in product(*(POSSIBLE[key] for key in left)):
            assert what_is_shown({**answers, **dict(zip(left, values, strict=True))}) == before
