"""The first family of a new pack: what many newcomers answer, and the tasks that they must see."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.checking.persona_answers import plan_of_persona
from relocate_cli.domain.checklist.checklist import checklist_of
from relocate_cli.domain.packs.pack import Pack
from relocate_cli.domain.profile.condition import ALWAYS
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide

LIKELY = {
    "stage": "moving",
    "moves-from": "eu",
    "stay": "a-year-or-more",
    "home": "rent",
    "citizenship": "eu",
    "work": "employed",
}
"""What many newcomers answer, where a guide asks so."""
NO_PACK = Pack("", {}, {}, {}, (), {}, {})
"""Where nobody looks for the line of a mistake."""
MOST_MUSTS = 8
"""So many tasks the first family must see; the author adds those that matter here."""


def first_family(guide: Guide, today: date) -> dict[str, str]:
    """Return the answers of a family from abroad, and the tasks that it must see."""
    move = today + timedelta(weeks=10)
    questions = {id: question for id, question in guide.questions.items() if question.when == ALWAYS}
    answers: dict[str, str] = {}
    each: dict[str, str] = {}
    for id, value in LIKELY.items():
        if id in questions and questions[id].option(value):
            (answers if questions[id].for_household else each)[id] = value
    if MOVE in questions:
        (answers if questions[MOVE].for_household else each)[MOVE] = move.isoformat()
    born = today - timedelta(days=6 * 365)
    members = [{"name": name, "kind": kind} for name, kind in (("Anna", "adult"), ("Jan", "adult"))]
    members.append({"name": "Mila", "kind": "child", "born": born.isoformat()})
    persona = {"members": members, "today": today.isoformat()}
    told = {
        field: {id: [value] for id, value in given.items()}
        for field, given in (("answers", answers), ("each", each))
    }
    plan, _findings = plan_of_persona({**persona, **told}, "", NO_PACK, guide)
    tasks = dict.fromkeys(item.task.id for item in checklist_of(guide, plan, today).items)
    return {
        "born": born.isoformat(),
        "answers": _written("answers", answers),
        "each": _written("each", each),
        "must": ", ".join(list(tasks)[:MOST_MUSTS]),
    }


def _written(field: str, given: dict[str, str]) -> str:
    """Return the line of a persona with these answers; none when there are none."""
    return f"  {field}: {{{', '.join(f'{id}: {value}' for id, value in given.items())}}}\n" if given else ""
