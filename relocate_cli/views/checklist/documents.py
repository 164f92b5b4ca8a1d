"""Plans and checklists for other programs: rows for pipes, JSON documents with a schema number.

Fields are only ever added; a changed meaning gets a new schema number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.profile.condition import Age, Answer, Differs, Has, Is, Known
from relocate_cli.views.checklist.changed_lines import changed_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.blocker import Blocker
    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.profile.condition import Leaf


def iso(day: date | None) -> str | None:
    """Return a day as 2027-02-01, or None when there is none."""
    return day.isoformat() if day else None


def item_row(item: Item) -> tuple[str, ...]:
    """Return one item for a pipe: id, state, due date, phase, title, member."""
    member = item.member.name if item.member else ""
    return (item.id, str(item.state), iso(item.due) or "", item.task.phase, item.task.title, member)


def maybe_row(maybe: Maybe) -> tuple[str, ...]:
    """Return a task that may join the list, in the same columns."""
    member = maybe.member.name if maybe.member else ""
    return (maybe.id, "maybe", "", maybe.task.phase, maybe.task.title, member)


def item_document(item: Item) -> dict[str, Any]:
    """Return one item as JSON values."""
    return {
        "id": item.id,
        "task": item.task.id,
        "person": item.member.id if item.member else None,
        "title": item.task.title,
        "phase": item.task.phase,
        "state": str(item.state),
        "due": iso(item.due),
        "legal": item.rule.legal if item.rule else None,
        "opens": iso(item.opens),
        "first": iso(item.first),
        "begin_by": iso(item.begin_by),
        "over": iso(item.over),
        "about": item.about,
        "too_late": item.is_too_late,
        "on": item.mark.on if item.mark else None,
        "expected": [iso(day) for day in item.expected] if item.expected else None,
        "blocked_by": [_blocker_document(found) for found in item.blockers],
        "lacking": list(item.lacking),
        "parts": len(item.task.parts),
        "parts_shown": list(item.parts),
        "parts_done": list(item.parts_done),
        "parts_changed": changed_words(item),
        "notes": [note.text for note in item.notes],
        "changed": item.changed,
    }


def _blocker_document(blocker: Blocker) -> dict[str, Any]:
    return {"id": item_id(blocker.key), "paper": blocker.paper or None, "why": blocker.why or None}


def maybe_document(maybe: Maybe) -> dict[str, Any]:
    """Return a task that may join the list, with the questions that decide it."""
    return {
        "id": maybe.id,
        "task": maybe.task.id,
        "person": maybe.member.id if maybe.member else None,
        "title": maybe.task.title,
        "phase": maybe.task.phase,
        "questions": [reason_document(reason.leaf) for reason in maybe.questions],
    }


def reason_document(leaf: Leaf) -> dict[str, Any]:
    """Return a fact of a condition as JSON values: its kind and what it asks for."""
    match leaf:
        case Answer(question, values):
            return {"kind": "answer", "question": question, "values": list(values)}
        case Known(question):
            return {"kind": "known", "question": question}
        case Differs(question):
            return {"kind": "differs", "question": question}
        case Is(group):
            return {"kind": "is", "group": group}
        case Has(paper):
            return {"kind": "has", "paper": paper}
        case Age(low, high):
            return {"kind": "age", "low": low, "high": high}
