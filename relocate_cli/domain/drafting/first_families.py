"""The first families of a new pack: usual newcomers, asked what the guide asks today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.persona_answers import plan_of_persona
from relocate_cli.domain.checklist.checklist import checklist_of, situation_of
from relocate_cli.domain.checklist.interview import open_askings
from relocate_cli.domain.packs.pack import Pack
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.question import Question

NO_PACK = Pack("", {}, {}, {}, (), {}, {})
"""Where nobody looks for the line of a mistake."""
MOST_MUSTS = 8
"""So many tasks a first family must see; the author adds those that matter here."""
WEEKS_AHEAD = 10
USUAL = {
    "stage": "moving",
    "stay": "a-year-or-more",
    "home": "rent",
    "old-home": "rented",
    "work": "employed",
    "guardians": "yes",
    "licence": "eea",
    "qualification": "none",
}
"""What many newcomers answer, where a guide asks so."""
EU = {"moves-from": "eu", "citizenship": "eu"}
SWEDEN = {"moves-from": "sweden", "citizenship": "swedish", "registered": "yes"}
ELSEWHERE = {"moves-from": "elsewhere", "citizenship": "other", "ground": "work", "licence": "other"}
"""What those answer otherwise who come from there."""


class FirstFamily(NamedTuple):
    """A usual family: its id and title, who belongs to it, and what it answers; then what it must see."""

    id: str
    title: str
    members: tuple[dict[str, str], ...]
    today: str
    answers: dict[str, str]
    each: dict[str, str]
    must: tuple[str, ...]


def first_families(guide: Guide, today: date) -> list[FirstFamily]:
    """Return families as the guide asks them today; nobody answers a question that it would not ask."""
    child = {"name": "Mila", "kind": "child", "born": (today - timedelta(days=6 * 365)).isoformat()}
    anna, jan = ({"name": name, "kind": "adult"} for name in ("Anna", "Jan"))
    families = (
        (_begun("family-from-the-eu", _("A family with a child moves in from the EU"), anna, jan, child), EU),
        (_begun("nurse-from-sweden", _("A nurse moves in from another part of Sweden"), anna), SWEDEN),
        (_begun("engineer-with-a-job", _("An engineer from outside the EU has a job here"), jan), ELSEWHERE),
    )
    return [_answering(guide, today, family, {**USUAL, **likely}) for family, likely in families]


def _begun(id: str, title: str, *members: dict[str, str]) -> FirstFamily:
    return FirstFamily(id, title, members, "", {}, {}, ())


def _answering(guide: Guide, today: date, family: FirstFamily, likely: Mapping[str, str]) -> FirstFamily:
    """Return the family with its answers: question after question, as long as one can change its list."""
    move = (today + timedelta(weeks=WEEKS_AHEAD)).isoformat()
    family, asked = family._replace(today=today.isoformat()), set[str]()
    while True:
        plan, _findings = plan_of_persona(_persona(family), "", NO_PACK, guide)
        open_ones = (asking.question for asking in open_askings(guide, situation_of(guide, plan, today)))
        question = next((one for one in open_ones if one.id not in asked), None)
        if not question:
            break
        asked.add(question.id)
        if answer := move if question.id == MOVE else _usual(question, likely):
            (family.answers if question.for_household else family.each)[question.id] = answer
    tasks = dict.fromkeys(item.task.id for item in checklist_of(guide, plan, today).items)
    return family._replace(must=tuple(tasks)[:MOST_MUSTS])


def _usual(question: Question, likely: Mapping[str, str]) -> str:
    """Return what such a family answers, or else no; nothing where nobody can say what is usual."""
    answer = likely.get(question.id, "no" if question.type == "yesno" else "none")
    known = question.type == "yesno" or question.option(answer)
    return answer if known else ""


def _persona(family: FirstFamily) -> dict[str, Any]:
    """Return the family as `personas.yaml` would have it read."""
    told = {"answers": family.answers, "each": family.each}
    lists = {field: {id: [value] for id, value in given.items()} for field, given in told.items()}
    return {"members": list(family.members), "today": family.today, **lists}
