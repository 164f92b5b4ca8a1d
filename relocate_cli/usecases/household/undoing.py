"""Take back what was said last on this computer, of whatever kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.subject import subject_of
from relocate_cli.domain.plan.event import PROFILE_KINDS, Event, slot_of
from relocate_cli.domain.plan.undo import batch_of, last_batch
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.usecases.household.plans import Desk


FEW = 3
"""So many answers are taken back without asking."""


class SaidSince(NamedTuple):
    """A change of ours, and what another computer said of the same thing later."""

    ours: Event
    later: Event


class Undoing(NamedTuple):
    """The last sitting or command of this computer, and what taking it back would not change."""

    events: tuple[Event, ...]
    overtaken: tuple[SaidSince, ...]

    @property
    def change(self) -> dict[str, Any]:
        """The change that takes it back."""
        return {"do": "undo", "takes_back": batch_of(self.events[0])}

    @property
    def names(self) -> list[str]:
        """The ids of all that it is about."""
        return list(dict.fromkeys(map(event_name, self.events)))

    @property
    def is_large(self) -> bool:
        """Whether it is more than a few answers, such as a whole sitting of the interview."""
        return sum(event.do in PROFILE_KINDS for event in self.events) > FEW

    @property
    def moves_the_plan(self) -> bool:
        """Whether it chose the place, so that without it there is another list, or none."""
        return any(event.do == "place" for event in self.events)


def undoing_of(desk: Desk) -> Undoing:
    """Return what is taken back next; RelocateError when this computer has said nothing that can be."""
    events = last_batch(desk.household.history, desk.household.device)
    if not events:
        raise RelocateError(_("There is nothing to undo."))
    latest, ours = desk.household.plan.latest, {event.id for event in events}
    newest = [SaidSince(event, latest[slot_of(event.data)]) for event in events]
    return Undoing(tuple(events), tuple(one for one in newest if one.later.id not in ours))


def event_name(event: Event) -> str:
    """Return the id of what an event is about: an item or its line, a paper, question, person or place."""
    name, part = subject_of(event.data), event.data.get("part")
    return f"{name}.{part}" if part else name
