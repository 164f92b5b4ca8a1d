"""What was saved: every answer and every tick is an event, and today's state is the fold of all events.

An event says what somebody did (`do`) to one field, and which event's value they saw (`prev`).
For each field the newest event counts; an event that was undone does not count at all.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

PROFILE_KINDS = frozenset({"place", "answer", "member", "note"})
"""What is about the people themselves; ticks, papers and undo are kept in the other file."""

MARKS = ("done", "skip", "wait", "open")
"""What can be said of a task; ``open`` takes the others back."""

Slot: TypeAlias = tuple[Any, ...]
"""Names one value of the plan, such as the answer to one question; its newest event counts."""


class Event(NamedTuple):
    """One thing somebody did, once and for good."""

    id: str
    clock: int
    """One more than that of any event seen before: a Lamport clock, which no computer's time can mislead."""
    device: str
    """The computer that wrote it."""
    seq: int
    """Its number among the events of that computer in one file, from 1."""
    data: Mapping[str, Any]
    """Everything in the line, fields of newer programs included."""

    @property
    def do(self) -> str:
        """What was done: ``answer``, ``done``, ``undo`` and so on."""
        return str(self.data.get("do", ""))

    @property
    def order(self) -> tuple[int, str, int, str]:
        """Which of two events is the newer one; the same on every computer."""
        return (self.clock, self.device, self.seq, self.id)


def _line_of(data: Mapping[str, Any]) -> Any:
    """Return which line of its task a tick is on: by its id, its words, or its number alone; 0 for none."""
    return str(data.get("line") or data.get("words") or "") or data.get("part", 0)


def slot_of(data: Mapping[str, Any]) -> Slot:
    """Return which one value of the plan an event sets."""
    member = data.get("member", "")
    match data.get("do"):
        case "place":
            return ("place",)
        case "member":
            return ("member", member)
        case "answer":
            return ("answer", data.get("question"), member)
        case "have" | "lack":
            return ("paper", data.get("paper"), member)
        case "note":
            return ("note", data.get("task"), member)
        case "pack":
            return ("pack", data.get("pack"))
        case "export":
            return ("export", data.get("format"))
        case "called":
            return ("called",)
        case do if do in MARKS:
            return ("task", data.get("task"), member, _line_of(data))
    return ("other", data.get("id"))
