"""A plan from a file laid beside one's own: what it adds, what is newer here, what is known already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.plan.event import slot_of
from relocate_cli.domain.plan.travelling import origin_of, said_at, said_by
from relocate_cli.domain.plan.undo import not_undone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.plan.travelling import SaidChange


class Merging(NamedTuple):
    """What comes of bringing a file in."""

    brought: tuple[SaidChange, ...]
    """What is to be saved, in the order of the file."""
    changed: int
    """How many of them say something else than what is said here, later."""
    kept: tuple[SaidChange, ...]
    """What was said later here, and stays."""
    known: int
    """How many stand here already."""

    def changes(self, plan: Plan) -> list[SaidChange]:
        """Return what to save: each change with the name and the time it was made with."""
        return [plan.change(**said_by(one), origin=one["id"], said=one["at"]) for one in self.brought]


def merged(theirs: Sequence[SaidChange], plan: Plan, history: Iterable[Event]) -> Merging:
    """Return what a file brings to a plan: the later word counts, and what was seen once is not news."""
    history = [*history]
    seen = {event.id for event in history} | {origin_of(event) for event in not_undone(history)}
    brought, kept, changed, known = [], [], 0, 0
    for change in theirs:
        ours = plan.latest.get(slot_of(change))
        if change["id"] in seen or (ours and said_by(ours.data) == said_by(change)):
            known += 1
        elif ours and _moment(said_at(ours)) >= _moment(change["at"]):
            kept.append(change)
        else:
            brought.append(change)
            changed += bool(ours)
    return Merging(tuple(brought), changed, tuple(kept), known)


def _moment(at: str) -> str:
    """Return a time such that the later one sorts behind: version 0.1 told seconds, and now thousandths."""
    return at.removesuffix("Z")
