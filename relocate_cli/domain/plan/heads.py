"""Which change of each value nobody has changed since: one, unless two did not see each other."""

from collections.abc import Iterable, Iterator

from relocate_cli.domain.plan.event import Event, Field, field_of

Heads = dict[Field, list[Event]]
"""For each field the events that no later one saw, oldest first; the last of them counts."""


def heads_of(events: Iterable[Event], counted: Iterable[Event]) -> Heads:
    """Return the heads among the events that count, which are given oldest first.

    An event stands for all that its writer had seen, also where what came between was undone.
    """
    newest: dict[tuple[Field, str], Event] = {}
    counts: set[str] = set()
    for event in counted:
        counts.add(event.id)
        # a computer sees what it wrote itself; two windows may still write two notes
        newest[field_of(event.data), event.id if event.do == "note" else event.device] = event
    seen = _seen(events, counts)
    heads: Heads = {}
    for (field, _writer), event in sorted(newest.items(), key=lambda head: head[1].order):
        if event.id not in seen:
            heads.setdefault(field, []).append(event)
    return heads


def _seen(events: Iterable[Event], counted: set[str]) -> set[str]:
    """Return the events that those which count had seen, and those which these had seen, and so on."""
    seen: set[str] = set()
    for event in sorted(events, key=lambda event: event.order, reverse=True):
        if event.id in counted or event.id in seen:
            seen.update(_just_before(event))
    return seen


def _just_before(event: Event) -> Iterator[str]:
    yield event.data.get("prev", "")
    yield from event.data.get("also", ())
