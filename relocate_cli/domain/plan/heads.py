"""Which change of each value nobody has changed since: one, unless two did not see each other."""

from collections.abc import Collection, Iterable, Iterator

from relocate_cli.domain.plan.event import Event, Field, field_of

Heads = dict[Field, list[Event]]
"""For each field the events that no later one saw, oldest first; the last of them counts."""


def heads_of(events: Iterable[Event], counted: Iterable[Event], seen: Iterable[str] = ()) -> Heads:
    """Return the heads among the events that count, which are given oldest first.

    An event stands for all that its writer had seen, also where what came between was undone. Of events that
    are not given any more it is told which they had `seen`.
    """
    counted = tuple(counted)
    known = seen_by(events, {event.id for event in counted}, seen)
    found = by_field(counted)
    heads = {field: [event for event in events if event.id not in known] for field, events in found.items()}
    return {field: events for field, events in heads.items() if events}


def by_field(events: Iterable[Event]) -> Heads:
    """Return the newest event of each computer for each field, oldest first; they come in that order.

    A computer sees what it wrote itself; two windows may still write two notes.
    """
    newest: dict[tuple[Field, str], Event] = {}
    for event in events:
        newest[field_of(event.data), event.id if event.do == "note" else event.device] = event
    fields: Heads = {}
    for (field, _writer), event in sorted(newest.items(), key=lambda head: head[1].order):
        fields.setdefault(field, []).append(event)
    return fields


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
