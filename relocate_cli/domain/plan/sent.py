"""What of a plan left the house: by which name a calendar knows it, and what it was told before.

A calendar keeps what it was given. So what left is an event, the only thing that cannot be worked out again;
it is never taken back, and it alone does not make a plan newer.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan

CALENDAR = "ics"
FIRST_DAY = date(2026, 1, 1)
"""From here the days are counted that make a calendar newer: before it there was no program to write one."""


def plan_id(events: Iterable[Event]) -> str:
    """Return the name of a plan for good: that of its first event, or of the one it was brought from."""
    first = min((event for event in events if event.do == "place"), key=lambda event: event.order)
    return str(first.data.get("origin") or first.id)


def entry_uid(plan: str, key: str) -> str:
    """Return under which name a calendar knows an entry; it tells nothing of the household."""
    return str(uuid5(NAMESPACE_URL, f"relocate:{plan}:{key}"))


def revision(events: Iterable[Event], today: date) -> int:
    """Return a number that grows with all that is said, and with every day, and never shrinks.

    Both move days: an answer does, and what should have begun by yesterday is for today.
    """
    said = [event for event in events if event.do != "export"]
    return len(said) + max(0, (today - FIRST_DAY).days)


def sent_before(plan: Plan, kind: str) -> dict[str, date]:
    """Return what was sent so far, each with the day it had when it was new."""
    event = plan.latest.get(("export", kind))
    sent = event.data["sent"] if event else {}
    return {key: date.fromisoformat(day) for key, day in sent.items()}


def sent_changes(plan: Plan, kind: str, sent: Mapping[str, date]) -> list[dict[str, Any]]:
    """Return the change that remembers what is sent now as well; none if all of it was sent before."""
    before = sent_before(plan, kind)
    if sent.keys() <= before.keys():
        return []
    both = {key: day.isoformat() for key, day in sorted({**sent, **before}.items())}
    return [plan.change(do="export", format=kind, sent=both)]
