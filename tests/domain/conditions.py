"""Any condition, and anything a household may have answered, on one small guide: for laws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from relocate_cli.domain.profile.condition import (
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
)
from tests.domain.guides import make_guide, make_situation, who

if TYPE_CHECKING:
    from relocate_cli.domain.profile.condition import Condition
    from relocate_cli.domain.profile.situation import Situation

GUIDE = make_guide(
    questions={
        "stay": ["long", "short"],
        "home": {"options": ["rent", "buy"], "when": {"stay": "long"}},
        "citizenship": {"options": ["eu", "other"], "per": "person"},
        "ground": {"options": ["work", "family"], "per": "adult", "when": {"not": {"citizenship": "eu"}}},
        "relative": {"options": ["swede", "eu"], "per": "adult", "when": {"ground": "family"}},
    },
    groups={"third-country": {"citizenship": "other", "stay": "long"}},
    papers={"passport": {}},
)
HOUSEHOLD = who("anna adult 1990-05-01", "bo adult", "omar child 2020-08-15", "kim child", "rex pet")
EMPTY = make_situation(GUIDE, HOUSEHOLD)
MEMBERS = (None, *EMPTY.profile.members)

ASKED = [
    (question.id, member.id if member else "")
    for question in GUIDE.questions.values()
    for member in MEMBERS
    if (member is None) == question.for_household and EMPTY.concerns(question, member)
]
"""Every question with everybody it is asked of."""

QUESTIONS = [
    st.builds(Answer, st.just(question.id), st.sampled_from([(option.value,) for option in question.options]))
    for question in GUIDE.questions.values()
]
AGES = st.builds(Age, st.sampled_from([0, 6, 18]), st.sampled_from([5, 17, 150]))
TOLD = st.one_of(*QUESTIONS, AGES, st.just(Is("third-country")))
"""Leaves that stay unknown until somebody tells."""
TAKEN_AS_SAID = st.sampled_from([Has("passport"), *map(Known, GUIDE.questions)])
"""Leaves that are false until somebody tells."""


def conditions(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Condition]:
    """Conditions of every form over these leaves."""
    return st.recursive(
        leaves,
        lambda parts: st.one_of(
            st.lists(parts, max_size=3).map(tuple).map(All),
            st.lists(parts, max_size=3).map(tuple).map(AnyOf),
            parts.map(Not),
            parts.map(Anyone),
            parts.map(Everyone),
        ),
        max_leaves=6,
    )


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Any part of the answers that the household could give."""
    answers = {}
    for question, member in ASKED:
        values = [option.value for option in GUIDE.questions[question].options]
        if value := draw(st.sampled_from(["", *values])):
            answers[question, member] = (value,)
    return with_answers(answers)


def with_answers(answers: dict[tuple[str, str], tuple[str, ...]]) -> Situation:
    """Return the household's situation with these answers."""
    return EMPTY._replace(profile=EMPTY.profile._replace(answers=answers))
