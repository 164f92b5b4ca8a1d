"""What was saved: every answer and every tick is an event, and today's state is the fold of all events.

An event says what somebody did (`do`) to one field, and which event's value they saw (`prev`).
For each field the newest event counts; an event that was undone does not count at all.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

PROFILE_KINDS = frozenset({"place", "answer", "member", "note", "checkin", "number"})
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


_SLOTS: dict[Any, tuple[str, ...]] = {
    "place": (),
    "number": (),
    "called": (),
    "member": ("member",),
    "answer": ("question", "member"),
    "note": ("task", "member"),
    "checkin": ("wave", "lane", "question"),
    "pack": ("pack",),
    "export": ("format",),
}
"""By kind of event, which of its fields say whose value it sets."""
_FOR_ALL = frozenset({"member", "lane"})
"""Fields without which something is for the household, or for those who move."""


def slot_of(data: Mapping[str, Any]) -> Slot:
    """Return which one value of the plan an event sets."""
    do = data.get("do")
    if do in MARKS:
        return ("task", data.get("task"), data.get("member", ""), _line_of(data))
    if do in {"have", "lack"}:
        return ("paper", data.get("paper"), data.get("member", ""))
    fields = _SLOTS.get(do)
    if fields is None:
        return ("other", data.get("id"))
    return (do, *(data.get(field, "" if field in _FOR_ALL else None) for field in fields))
