"""A clock counts changes, and an absurd one misleads nobody."""

from collections.abc import Iterable

from relocate_cli.domain.plan.event import Event

LARGEST_JUMP = 1_000_000
"""A clock that is so much higher than all before it is a mistake, not a life's work."""


def highest_clock(events: Iterable[Event]) -> int:
    """Return the highest clock that was not reached by an absurd jump."""
    clocks = [event.clock for event in events]
    highest = max(clocks, default=0)
    if highest <= LARGEST_JUMP:
        return highest
    highest = 0
    for clock in sorted(clocks):
        if clock > highest + LARGEST_JUMP:
            break
        highest = clock
    return highest


def settled_clock(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the events; one with an absurd clock counts as the oldest, else nothing could ever follow it."""
    highest = highest_clock(events)
    if all(event.clock <= highest for event in events):
        return events
    return tuple(event if event.clock <= highest else event._replace(clock=0) for event in events)
