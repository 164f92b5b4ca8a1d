# ruff: noqa: E501 - a message is read whole
"""What a persona sees, on a guide small enough to know by heart."""

from __future__ import annotations

from textwrap import dedent

import pytest

from relocate_cli.domain.checking.persona import check_personas
from relocate_cli.domain.guide.guide import guide_of
from relocate_cli.domain.packs.overlay import layer
from relocate_cli.domain.packs.pack import read_pack
from relocate_cli.storage.packs.yaml_reader import read_yaml

QUESTIONS = """\
move: {ask: When?, help: A day., type: date}
work: {ask: Work?, help: So., type: yesno, per: adult}
boss: {ask: Boss?, help: So., type: yesno, per: adult, when: {work: yes}}
comes-with: {ask: Whom?, help: So., type: adult, per: child}
"""
TASKS = {
    "apply": "phase: before\nfor: each adult\nwhen: {work: yes}\ngives: [permit]\ndue: 3 days after done apply\n",
    "register": "phase: before\nfor: each adult\nneeds: [permit]\ndue: on move\n",
    "celebrate": "phase: before\nafter: [register]\n",
    "school": "phase: before\nfor: each child\nwhen: {age: {from: 6, to: 15}}\n",
    "consent": "phase: before\nwhen: {anyone: {age: {to: 17}}}\n",
    "greet": "phase: before\nfor: each adult\nwhen: {boss: yes}\n",
}


@pytest.fixture
def findings():
    """Check one persona: Anna and Jan move, and what else is told of them."""

    def check(told: str) -> list[str]:
        persona = "\n".join(["family:", "  title: T", "  today: 2026-11-23", *indented(told)])
        texts = {
            "pack.yaml": "format: 1\nname: X\nlevel: country\nlanguage: en\nversion: 1\nsummary: S\nlicence: L\n",
            "phases.yaml": "before: {title: Before}\n",
            "questions.yaml": QUESTIONS,
            "papers.yaml": "permit: {title: Permit}\n",
            "personas.yaml": persona,
            **{f"tasks/{id}.yaml": f"title: {id}\nwhy: So.\ndo: [So.]\n{text}" for id, text in TASKS.items()},
        }
        nodes = {path: read_yaml(text.encode(), path)[0] for path, text in texts.items()}
        pack, faults = read_pack("xx", nodes)
        assert faults == []
        guide = guide_of(layer([pack])[0])
        return [f"{found.code} {found.message}" for found in check_personas(pack, guide)]

    return check


def indented(text: str) -> list[str]:
    return [f"  {line}" for line in dedent(text).splitlines()]


COUPLE = "members: [{name: Anna, kind: adult}, {name: Jan, kind: adult}]\n"


def test_order_is_held_against_each_member_and_not_across_them(findings):
    told = COUPLE + "answers: {move: 2027-01-01}\nanswers_of: {Anna: {work: yes}, Jan: {work: no}}\n"

    assert findings(told + "order: [[apply, register, celebrate]]\n") == []


def test_a_task_for_the_household_comes_after_everybodys(findings):
    told = COUPLE + "each: {work: yes}\n"

    assert findings(told + "order: [[celebrate, register]]\n") == [
        "P073 register:anna stands before celebrate on the list; it should come after."
    ]


def test_adults_of_whom_nobody_told_the_age_are_no_children(findings):
    assert findings(COUPLE + "never: [consent, school]\n") == []


def test_a_child_counts_with_the_age_it_has_on_the_day_of_the_move(findings):
    told = "members: [{name: Bo, kind: child, born: 2021-03-01}]\n"

    assert findings(told + "answers: {move: 2027-02-28}\nnever: [school]\n") == []
    assert findings(told + "answers: {move: 2027-03-01}\nmust: [school]\n") == []
    assert findings(told + "answers: {move: 2027-02-28}\nmust: [school]\n") == [
        "P070 school must be on the list, but it is not, because Bo: age is 5, asked are 6 to 15."
    ]


def test_a_persona_of_nobody_is_a_plan_that_only_answers(findings):
    assert findings("answers: {move: 2027-01-01}\nmust: [celebrate]\nnever: [greet]\n") == []


def test_an_answer_for_each_reaches_only_those_who_are_asked(findings):
    told = COUPLE + "answers_of: {Anna: {work: yes}, Jan: {work: no}}\neach: {boss: yes}\n"

    assert findings(told + "must: [greet]\n") == []


def test_whom_a_child_comes_with_is_said_by_name(findings):
    child = "members: [{name: Anna, kind: adult}, {name: Bo, kind: child}]\nanswers_of: {Bo: {comes-with: "

    assert findings(child + "Anna}}\n") == []
    assert findings(child + "Eva}}\n") == ["P075 'Eva' cannot answer comes-with."]


def test_the_reason_is_the_answer_that_keeps_a_question_from_being_asked(findings):
    told = COUPLE + "each: {work: no}\n"

    assert findings(told + "must: [greet]\n") == [
        "P070 greet must be on the list, but it is not, because Anna: work is no, not yes; Jan: work is no, not yes."
    ]


def test_two_members_of_one_name_are_two_members(findings):
    told = "members: [{name: Anna, kind: adult}, {name: Anna, kind: adult}]\neach: {work: yes}\n"

    assert findings(told + "order: [[celebrate, apply]]\n") == [
        "P073 apply:anna stands before celebrate on the list; it should come after.",
    ]
