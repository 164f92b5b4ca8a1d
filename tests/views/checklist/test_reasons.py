"""The facts that put a task on somebody's list, in words."""

from __future__ import annotations

from relocate_cli.domain.profile.reasons import reasons
from relocate_cli.views.checklist.reasons import reasons_words
from tests.domain.guides import make_guide, make_situation, said, when, who

GUIDE = make_guide(
    questions={"stage": {"options": ["moving", "here"], "per": "adult", "inherited": True}, "move": "date"}
)
FAMILY = who("anna adult", "kim child 2012-05-03")


def words_for_kim(condition, *changes):
    situation = make_situation(GUIDE, FAMILY, *changes)
    found = reasons(situation, when(condition), situation.profile.member("kim"))
    return reasons_words(found, GUIDE, situation)


def test_a_child_is_told_the_answer_of_whom_it_comes_with():
    moving = said({"stage:anna": "moving", "move": "2027-03-01"})

    assert words_for_kim({"stage": "moving"}, moving) == ["Kim: stage? moving"]


def test_an_age_that_is_not_meant_is_told_as_such():
    condition = {"age": {"from": 14, "to": 18}, "not": {"age": {"from": 16}}}

    assert words_for_kim(condition) == [
        "Kim: 14 years old (this is for: 14 to 18)",
        "Kim: 14 years old (this is not for: 16 or older)",
    ]
