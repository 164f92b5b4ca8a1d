"""What of a long journal can still matter for its plan: a few events out of ten thousand."""

from collections.abc import Iterable
from typing import NamedTuple

from relocate_cli.domain.plan.event import Event, slot_of
from relocate_cli.domain.plan.heads import heads_of, just_before, seen_by
from relocate_cli.domain.plan.undo import not_undone

ALWAYS = frozenset({"undo", "pack"})
"""Kinds of which the past matters as well: what was taken back, and which pack was in use before."""


class Essence(NamedTuple):
    """The events that can still matter, and which of them others that can not had seen."""

    events: tuple[Event, ...]
    seen: frozenset[str]


def essence_of(events: Iterable[Event]) -> Essence:
    """Return what makes the same plan as all events, also together with newer ones.

    Dropped is what somebody changed since. Newer ones are no undo, and none that others have seen already.
    """
    every = {event.id: event for event in events}
    counted = not_undone(every.values())
    counts = {event.id for event in counted}
    seen = seen_by(every.values(), counts)
    kept = {event.id for event in {slot_of(event.data): event for event in counted}.values()}
    kept |= {event.id for found in heads_of(every.values(), counted).values() for event in found}
    kept |= {id for id, event in every.items() if event.do in ALWAYS or not (id in counts or id in seen)}
    return Essence(tuple(event for id, event in every.items() if id in kept), frozenset(seen & kept))


def awaited_by(events: Iterable[Event]) -> set[str]:
    """Return the ids of what others have seen and is not here yet."""
    every = {event.id: event for event in events}
    return {id for event in every.values() for id in just_before(event) if id} - every.keys()
