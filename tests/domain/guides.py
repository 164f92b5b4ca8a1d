"""Small guides, households and journals for tests, from as few words as they need."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.checklist import checklist_of, situation_of
from relocate_cli.domain.guide.guide import Guide, guide_of
from relocate_cli.domain.plan.event import Event
from relocate_cli.domain.plan.plan import Plan, plan_of
from relocate_cli.domain.profile.written_condition import condition_of

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.profile.condition import Condition
    from relocate_cli.domain.profile.situation import Situation

TODAY = date(2027, 2, 1)
"""A Monday."""

Change = dict[str, Any]
YES_NO = ["yes", "no"]


def make_guide(
    *,
    questions: dict[str, Any] | None = None,
    tasks: dict[str, Any] | None = None,
    phases: dict[str, Any] | None = None,
    groups: dict[str, Any] | None = None,
    papers: dict[str, Any] | None = None,
    warnings: dict[str, Any] | None = None,
    **head: Any,
) -> Guide:
    """Return a guide from records as one would write them; titles and the like are made of the ids.

    A question is a list of answers, a type, or a record; a group is its condition.
    """
    return guide_of(
        {
            "id": "xx",
            "lineage": [{"id": "xx", "name": "Xland", "version": "1"}],
            "language": "en",
            "phases": {
                id: {"title": id, **record, "opens": _rules(record, "opens")}
                for id, record in (phases or {"now": {}}).items()
            },
            "questions": {id: _question(id, record) for id, record in (questions or {}).items()},
            "groups": {id: {"title": id, "when": _when(record)} for id, record in (groups or {}).items()},
            "papers": {id: {"title": id, **record} for id, record in (papers or {}).items()},
            "tasks": {id: _task(id, record) for id, record in (tasks or {}).items()},
            "warnings": {id: {"title": id, **_normal(record)} for id, record in (warnings or {}).items()},
            **head,
        }
    )


def _question(id: str, written: Any) -> dict[str, Any]:
    if isinstance(written, str):
        written = {"type": written}
    elif isinstance(written, list):
        written = {"options": written}
    record = {"ask": f"{id}?", "type": "choice", **_normal(written)}
    options = record.get("options", {})
    options = options if isinstance(options, dict) else {value: {} for value in options}
    return {**record, "options": {value: {"label": value, **option} for value, option in options.items()}}


def _task(id: str, written: dict[str, Any]) -> dict[str, Any]:
    record = {"title": id, "phase": "now", "pack": "xx", **_normal(written)}
    lists = {field: _list(record[field]) for field in ("needs", "gives", "after") if field in record}
    parts = [line if isinstance(line, dict) else {"text": line} for line in record.get("do", ())]
    rules = {"due": _rules(record, "due"), "opens": _rules(record, "opens"), "parts": parts}
    rules["takes"] = _rules(record, "takes", "wait")
    waits_for = [_normal(wait) for wait in record.get("waits_for", ())]
    return {**record, **lists, **rules, "waits_for": waits_for}


def _rules(record: dict[str, Any], field: str, short: str = "by") -> list[dict[str, Any]]:
    written = _list(record.get(field, []))
    return [{short: rule} if isinstance(rule, str) else _normal(rule) for rule in written]


def _normal(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "when": _when(record["when"])} if "when" in record else record


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _when(written: dict[str, Any]) -> dict[str, Any]:
    return {key: _part(key, value) for key, value in written.items()}


def _part(key: str, value: Any) -> Any:
    if key in {"all", "any"}:
        return [_when(part) for part in value]
    if key in {"not", "anyone", "everyone"}:
        return _when(value)
    return value if key == "age" else _list(value)


def when(written: dict[str, Any]) -> Condition:
    """Return a condition as it would stand in a pack; a single answer needs no list."""
    return condition_of(_when(written))


def who(*members: str) -> list[Change]:
    """Return the changes that make a household of members written as ``anna adult 1990-05-01``."""
    fields = (f"{written} ".split(" ") for written in members)
    return [
        {"do": "member", "member": id, "name": id.title(), "kind": kind, "born": born, "position": number}
        for number, (id, kind, born, *_end) in enumerate(fields)
    ]


def said(answers: dict[str, str]) -> list[Change]:
    """Return the changes that answer questions: ``{"citizenship:anna": "eu", "move": "2027-03-01"}``."""
    parts = ((key.partition(":"), text) for key, text in answers.items())
    return [
        {"do": "answer", "question": name, "member": member, "values": text.split()}
        for (name, _colon, member), text in parts
    ]


def did(kind: str, name: str, on: str = "2027-01-15", **more: Any) -> Change:
    """Return the change that marks a task, such as ``did("done", "id-card:anna")``."""
    task, _colon, member = name.partition(":")
    return {"do": kind, "task": task, "member": member, "on": on, "rev": 1, **more}


def have(name: str, do: str = "have") -> Change:
    """Return the change that says a paper is held, or with ``lack`` that it is not."""
    paper, _colon, member = name.partition(":")
    return {"do": do, "paper": paper, "member": member}


def make_events(*changes: Change, device: str = "laptop") -> list[Event]:
    """Return the events of a journal in which these changes were saved one by one."""
    return [
        Event(f"{device}-{number}", number, device, number, {"batch": f"{device}-{number}", **change})
        for number, change in enumerate(changes, 1)
    ]


def make_plan(*changes: Change | list[Change]) -> Plan:
    """Return the plan that these changes add up to; lists of changes are taken apart."""
    return plan_of(make_events(*(found for change in changes for found in _list(change))))


def make_situation(guide: Guide, *changes: Change | list[Change], today: date = TODAY) -> Situation:
    """Return the situation of a household that told this."""
    return situation_of(guide, make_plan(*changes), today)


def make_checklist(guide: Guide, *changes: Change | list[Change], today: date = TODAY) -> Checklist:
    """Return the checklist of a household that told and did this."""
    return checklist_of(guide, make_plan(*changes), today)


def states(checklist: Checklist) -> dict[str, str]:
    """Return the items in order, each with its state."""
    return {item.id: item.state.value for item in checklist.items}
