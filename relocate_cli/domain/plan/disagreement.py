"""Where two computers of a household truly disagree, and ticks for somebody whom one of them removed."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from relocate_cli.domain.plan.event import MARKS, Event
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS

REMOVED = "removed"
"""The kind of a member who belongs to the household no more."""


class Disagreement(NamedTuple):
    """Two changes that did not see each other: the one that counts, and the other."""

    counts: Event
    other: Event

    @property
    def key(self) -> str:
        """Names it the same on every computer."""
        return f"{self.counts.id} {self.other.id}"


def disagreements(plan: Plan) -> Iterator[Disagreement]:
    """Yield what two computers said differently, and each tick for somebody whom another removed unseen."""
    for field, others in plan.others.items():
        counts = plan.latest[field]
        yield from (Disagreement(counts, other) for other in others if _says(counts) != _says(other))
    yield from (Disagreement(removal, tick) for tick, removal in orphans(plan) if removal)


def orphans(plan: Plan) -> Iterator[tuple[Event, Event | None]]:
    """Yield the ticks for somebody who is no longer here, each with the event that removed them unseen.

    Who is removed knowingly takes the ticks along; nobody may have heard of somebody at all.
    """
    present = {"", *(member.id for member in plan.profile.members)}
    for event in plan.latest.values():
        id = str(event.data.get("member", ""))
        if event.do in MARKS and event.do != "open" and id not in present:
            removal = plan.latest.get(("member", id))
            if removal is None or not _saw(removal, event):
                yield event, removal


def ticks_of(plan: Plan, member: str) -> list[str]:
    """Return the ids of the ticks of a member, as they are kept with the change that removes them."""
    return [
        event.id
        for event in plan.latest.values()
        if event.do in MARKS and event.do != "open" and event.data.get("member") == member
    ]


def _saw(removal: Event, tick: Event) -> bool:
    """Whether the tick was seen when its member was removed; of older programs only the order is known."""
    took = removal.data.get("took")
    return tick.id in took if isinstance(took, list) else tick.clock < removal.clock


def _says(event: Event) -> Any:
    """Return what an event says of its field, leaving out what nobody would argue about."""
    data = event.data
    if event.do == "member":
        is_here = data.get("kind") in MEMBER_KINDS
        return is_here and (data.get("name"), data.get("kind"), data.get("born", ""))
    if event.do == "lack":
        return event.do, bool(data.get("ordered"))
    said = {"place": "place", "answer": "values", "note": "text", "pack": "version", "checkin": "values"}
    return data.get(said[event.do]) if event.do in said else event.do
