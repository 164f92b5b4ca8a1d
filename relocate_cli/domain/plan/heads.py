"""Which change of each value nobody has changed since: one, unless two did not see each other."""

from collections.abc import Collection, Iterable, Iterator

from relocate_cli.domain.plan.event import Event, Slot, slot_of

Heads = dict[Slot, list[Event]]
"""For each slot the events that no later one saw, oldest first; the last of them counts."""


def heads_of(events: Iterable[Event], counted: Iterable[Event], seen: Iterable[str] = ()) -> Heads:
    """Return the heads among the events that count, which are given oldest first.

    An event stands for all that its writer had seen, also where what came between was undone. Of events that
    are not given any more it is told which they had `seen`.
    """
    counted = tuple(counted)
    known = seen_by(events, {event.id for event in counted}, seen)
    found = by_slot(counted)
    heads = {slot: [event for event in events if event.id not in known] for slot, events in found.items()}
    return {slot: events for slot, events in heads.items() if events}


def by_slot(events: Iterable[Event]) -> Heads:
    """Return the newest event of each computer for each slot, oldest first; they come in that order.

    A computer sees what it wrote itself; two windows may still write two notes.
    """
    newest: dict[tuple[Slot, str], Event] = {}
    for event in events:
        newest[slot_of(event.data), event.id if event.do == "note" else event.device] = event
    slots: Heads = {}
    for (slot, _writer), event in sorted(newest.items(), key=lambda head: head[1].order):
        slots.setdefault(slot, []).append(event)
    return slots


def seen_by(events: Iterable[Event], counted: Collection[str], before: Iterable[str] = ()) -> set[str]:
    """Return the events that those which count had seen, and those which these had seen, and so on."""
    seen, passed = set(before), set()
    for event in sorted(events, key=lambda event: event.order, reverse=True):
        passed.add(event.id)
        if event.id in counted or event.id in seen:
            # nobody sees what comes later, whatever an odd line says
            seen.update(id for id in just_before(event) if id not in passed)
    return seen


def just_before(event: Event) -> Iterator[str]:
    """Yield the ids of the events whose values the writer of this one saw."""
    yield event.data.get("prev", "")
    yield from event.data.get("also", ())
