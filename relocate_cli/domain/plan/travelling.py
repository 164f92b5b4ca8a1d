"""A plan that travels in a file: what counts of it, each change with its own name and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.plan.event import Event, slot_of
from relocate_cli.domain.plan.undo import UNDOABLE
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.domain.profile.question import ADULT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.question import Question

SCHEMA = "relocate/export/1"
"""What a file that holds a plan says it is."""

SaidChange = dict[str, Any]

OF_A_JOURNAL = frozenset(
    {"v", "crc", "clock", "device", "seq", "batch", "prev", "also", "need", "id", "at", "origin", "said"}
)
"""What an event says of itself and of the journal it lies in, and not of the plan."""
TRAVELLING = UNDOABLE | {"number"}
"""What goes to another computer of the household: the thread of its check-ins as well."""
OF_THE_HOUSEHOLD_ALONE = frozenset({"note", "checkin", "number"})
"""What goes nowhere without names: it is the household's own words, or what joins what it shared."""
UNNAMED = frozenset({"name", "text", "born"})
"""What names somebody, or tells of them in their own words."""


def travelling(plan: Plan, questions: Collection[str], tasks: Collection[str]) -> list[SaidChange]:
    """Return the changes that make a plan, oldest first, but not those on these questions and tasks."""
    found = {event.id: event for events in (plan.latest.values(), *plan.others.values()) for event in events}
    events = sorted(found.values(), key=lambda event: event.order)
    return [
        {"id": origin_of(event), "at": said_at(event), **said_by(event.data)}
        for event in events
        if event.do in TRAVELLING and _counts(event, plan) and event.data.get("question") not in questions
        if event.data.get("task") not in tasks
    ]


def _counts(event: Event, plan: Plan) -> bool:
    """Whether an event still says something: the one that counts, or a note that nobody has answered."""
    return event.do == "note" or plan.latest[slot_of(event.data)].id == event.id


def origin_of(event: Event) -> str:
    """Return the name that a change was made with, also where it was brought from elsewhere."""
    return str(event.data.get("origin") or event.id)


def said_at(event: Event) -> str:
    """Return when a change was made, also where it was brought from elsewhere later."""
    return str(event.data.get("said") or event.data.get("at", ""))


def said_by(data: Mapping[str, Any]) -> SaidChange:
    """Return what a change says of the plan."""
    return {key: value for key, value in data.items() if key not in OF_A_JOURNAL}


def without_names(changes: Iterable[SaidChange], questions: Mapping[str, Question]) -> list[SaidChange]:
    """Return the same plan of nobody in particular: adult-1 for Anna, the month for a birthday, no notes."""
    changes = [*changes]
    present = [one for one in changes if one["do"] == "member" and one.get("kind") in MEMBER_KINDS]
    present.sort(key=lambda one: one.get("position", 0))
    numbers: dict[str, int] = {}
    ids = {"": ""}
    for one in present:
        numbers[one["kind"]] = numbers.get(one["kind"], 0) + 1
        ids[one["member"]] = f"{one['kind']}-{numbers[one['kind']]}"
    return [*_unnamed(changes, ids, {id for id, question in questions.items() if question.type == ADULT})]


def _unnamed(
    changes: Iterable[SaidChange], ids: Mapping[str, str], of_adults: Collection[str]
) -> Iterator[SaidChange]:
    for one in changes:
        if one["do"] in OF_THE_HOUSEHOLD_ALONE or one.get("member", "") not in ids:
            continue
        kept = {key: value for key, value in one.items() if key not in UNNAMED}
        if one.get("member"):
            kept["member"] = ids[one["member"]]
        if one["do"] == "member":
            month = str(one.get("born", "")).lstrip("~")[:7]
            kept |= {"name": kept["member"], **({"born": f"~{month}-15"} if month else {})}
        elif one["do"] == "place" and "name" in one:
            kept["name"] = one["name"]  # of the place
        elif one.get("question") in of_adults:
            kept["values"] = [ids[value] for value in one["values"] if value in ids]
        yield kept
