"""What was taken back, and what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.event import MARKS, PROFILE_KINDS, Event

if TYPE_CHECKING:
    from collections.abc import Iterable


UNDOABLE = frozenset({*MARKS, *PROFILE_KINDS, "have", "lack"}) - {"number"}
"""All that somebody says of the plan; which packs are in use is taken back with `update --undo`, and the
number under which check-ins are shared is what others have by now."""


def not_undone(events: Iterable[Event]) -> list[Event]:
    """Return the events that count, oldest first: an undo takes back older events, also an older undo."""
    once = {event.id: event for event in events}
    newest_first = sorted(once.values(), key=lambda event: event.order, reverse=True)
    undone: set[str] = set()
    counted = []
    for event in newest_first:
        if batch_of(event) in undone:
            continue
        if event.do == "undo":
            undone.add(str(event.data.get("takes_back", "")))
        else:
            counted.append(event)
    return counted[::-1]


def last_batch(events: Iterable[Event], device: str) -> list[Event]:
    """Return the events of the newest sitting or command of this computer that can be taken back."""
    batch: list[Event] = []
    for event in reversed(not_undone(events)):
        is_ours = event.device == device and event.do in UNDOABLE
        if is_ours and (not batch or batch_of(event) == batch_of(batch[0])):
            batch.append(event)
    return batch[::-1]


def batch_of(event: Event) -> str:
    """Return the name of the command that an event is from, by which it can be taken back."""
    return str(event.data.get("batch", event.id))
