from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.profile.condition import ALWAYS, Age, Answer, Is, Known
from relocate_cli.domain.profile.reasons import Reason, open_questions, reasons
from tests.domain.conditions import (
    GUIDE,
    MEMBERS,
    TAKEN_AS_SAID,
    TOLD,
    conditions,
    situations,
    with_answers,
)
from tests.domain.guides import make_situation, said, when, who

LAW = settings(max_examples=200, deadline=None)
ANY = conditions(TOLD | TAKEN_AS_SAID)
HOUSEHOLD = who("anna adult 1990-05-01", "omar child")
LONG = Answer("stay", ("long",))
RENT = Answer("home", ("rent",))


def because(answers, written, member=""):
    situation = make_situation(GUIDE, HOUSEHOLD, said(answers))
    return reasons(situation, when(written), situation.profile.member(member))


def missing(answers, written, member=""):
    situation = make_situation(GUIDE, HOUSEHOLD, said(answers))
    found = open_questions(situation, when(written), situation.profile.member(member))
    return [(reason.leaf, reason.member.id if reason.member else "") for reason in found]


def test_a_true_condition_is_true_by_all_of_its_parts():
    assert because({"stay": "long", "home": "rent"}, {"stay": "long", "home": "rent"}) == [
        Reason(LONG, None, True),
        Reason(RENT, None, True),
    ]


def test_a_false_condition_is_false_by_its_false_parts_alone():
    assert because({"stay": "long", "home": "buy"}, {"stay": "long", "home": "rent"}) == [
        Reason(RENT, None, False)
    ]


def test_one_of_several_is_true_by_the_true_ones_alone():
    assert because({"stay": "long"}, {"any": [{"stay": "long"}, {"home": "rent"}]}) == [
        Reason(LONG, None, True)
    ]


def test_a_negated_fact_says_so_and_whether_it_stands_in_the_way():
    (reason,) = because({"stay": "long"}, {"not": {"stay": "long"}})

    assert reason == Reason(LONG, None, True, negated=True)
    assert reason.stands_in_the_way
    assert not Reason(LONG, None, False, negated=True).stands_in_the_way
    assert Reason(LONG, None, False).stands_in_the_way
    assert not Reason(LONG, None, None).stands_in_the_way


def test_anyone_is_true_by_those_for_whom_it_is():
    found = because({"citizenship:anna": "eu"}, {"anyone": {"citizenship": "eu"}})

    assert [(reason.member.id, reason.truth) for reason in found] == [("anna", True)]


def test_a_group_that_holds_is_a_reason_itself_and_one_that_does_not_gives_way_to_its_facts():
    told = {"citizenship:anna": "other", "citizenship:omar": "eu", "stay": "long"}

    assert [reason.leaf for reason in because(told, {"is": "third-country"}, "anna")] == [Is("third-country")]
    assert [reason.leaf for reason in because(told, {"is": "third-country"}, "omar")] == [
        Answer("citizenship", ("other",))
    ]


def test_a_question_that_is_never_asked_gives_way_to_what_keeps_it_from_being_asked():
    assert because({"stay": "short"}, {"home": "rent"}) == [Reason(LONG, None, False)]


def test_what_always_holds_needs_no_reason():
    assert reasons(make_situation(GUIDE, HOUSEHOLD), ALWAYS) == []


def test_an_open_condition_names_the_questions_that_decide_it():
    assert missing({}, {"stay": "long", "anyone": {"citizenship": "eu"}}) == [
        (Known("stay"), ""),
        (Known("citizenship"), "anna"),
        (Known("citizenship"), "omar"),
    ]


def test_a_question_gives_way_to_the_one_that_decides_whether_it_is_asked():
    relative = {"relative": "swede"}

    assert missing({}, relative, "anna") == [(Known("citizenship"), "anna")]
    assert missing({"citizenship:anna": "other"}, relative, "anna") == [(Known("ground"), "anna")]
    assert missing({"citizenship:anna": "other", "ground:anna": "family"}, relative, "anna") == [
        (Known("relative"), "anna")
    ]
    assert missing({"citizenship:anna": "other", "ground:anna": "work"}, relative, "anna") == []


def test_an_unknown_age_is_an_open_question_too():
    assert missing({}, {"age": {"from": 6}}, "omar") == [(Age(6, 150), "omar")]


def test_the_same_question_is_named_once():
    assert missing({}, {"any": [{"stay": "long"}, {"stay": "short"}]}) == [(Known("stay"), "")]


@LAW
@given(situations(), ANY, st.sampled_from(MEMBERS))
def test_every_reason_has_the_truth_that_it_explains(situation, condition, member):
    truth = situation.holds(condition, member)

    for reason in reasons(situation, condition, member):
        found = None if truth is None else truth is not reason.negated
        assert reason.truth is found
        assert situation.holds(reason.leaf, reason.member) is reason.truth


@LAW
@given(situations(), ANY, st.sampled_from(MEMBERS))
def test_something_is_open_as_long_as_a_condition_is_undecided_and_only_then(situation, condition, member):
    open_ones = open_questions(situation, condition, member)

    assert bool(open_ones) is (situation.holds(condition, member) is None)
    for reason in open_ones:
        assert situation.holds(reason.leaf, reason.member) is (
            None if isinstance(reason.leaf, Age) else False
        )


@LAW
@given(situations(), conditions(TOLD), st.sampled_from(MEMBERS), st.data())
def test_whoever_answers_what_is_open_comes_to_a_decision(situation, condition, member, data):
    for _turn in range(20):
        known = [reason for reason in open_questions(situation, condition, member) if _is_question(reason)]
        if not known:
            break
        question = GUIDE.questions[known[0].leaf.question]
        key = (question.id, known[0].member.id if known[0].member else "")
        assert key not in situation.profile.answers
        option = data.draw(st.sampled_from(question.options))
        situation = with_answers({**situation.profile.answers, key: (option.value,)})

    left = open_questions(situation, condition, member)
    assert all(isinstance(reason.leaf, Age) for reason in left)


@LAW
@given(situations(), conditions(TOLD), st.sampled_from(MEMBERS))
def test_answers_that_are_no_reason_do_not_matter(situation, condition, member):
    truth = situation.holds(condition, member)
    asked = {key for reason in reasons(situation, condition, member) for key in _answers_behind(reason)}
    answers = {key: values for key, values in situation.profile.answers.items() if key in asked}

    if truth is not None:
        assert with_answers(answers).holds(condition, member) is truth


def _is_question(reason):
    return isinstance(reason.leaf, Known)


def _answers_behind(reason):
    """Yield the answers that a fact rests on: its own, and those after which it is asked at all."""
    names = {
        "home": ("home", "stay"),
        "ground": ("ground", "citizenship"),
        "relative": ("relative", "ground", "citizenship"),
        "third-country": ("citizenship", "stay"),
    }
    leaf = reason.leaf
    name = leaf.group if isinstance(leaf, Is) else getattr(leaf, "question", "")
    for question in names.get(name, (name,)):
        yield question, ""
        if reason.member:
            yield question, reason.member.id
