"""A plan: the place, the household's profile and its progress, all folded from events."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.plan.event import Event, Slot, slot_of
from relocate_cli.domain.plan.heads import by_slot, heads_of
from relocate_cli.domain.plan.of_today import Numbered, of_today
from relocate_cli.domain.plan.progress import Progress
from relocate_cli.domain.plan.said_progress import progress_of
from relocate_cli.domain.plan.undo import not_undone
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.domain.profile.profile import Profile


class Plan(NamedTuple):
    """All that is saved; the checklist is worked out from it every time."""

    profile: Profile
    progress: Progress
    latest: Mapping[Slot, Event]
    """For each slot the event that counts."""
    others: Mapping[Slot, tuple[Event, ...]] = {}
    """What was said of a slot at the same time on another computer, and nobody decided since."""

    @property
    def started(self) -> bool:
        """Whether a place was chosen."""
        return bool(self.profile.place)

    def change(self, **data: Any) -> dict[str, Any]:
        """Return a change to save, which says whose value it saw, so that true conflicts are found."""
        slot = slot_of(data)
        seen = self.latest.get(slot)
        if not seen:
            return data
        others = [event.id for event in self.others.get(slot, ())]
        return {**data, "prev": seen.id, **({"also": others} if others else {})}


def plan_of(
    events: Iterable[Event],
    renamed: Mapping[str, str] | None = None,
    seen: Iterable[str] = (),
    numbered: Numbered | None = None,
) -> Plan:
    """Return the plan that all events add up to, in whatever order they come; tasks have their new names.

    Where events that matter no more were left out, it is told which of the others they had `seen`. Ticks that
    have only the number of their line get the words that it meant.
    """
    events = tuple(events)
    counted = not_undone(events)
    heads = heads_of(events, counted, seen)
    if renamed or numbered:
        counted = [of_today(event, renamed or {}, numbered or {}) for event in counted]
        flat = sorted((head for found in heads.values() for head in found), key=lambda event: event.order)
        heads = by_slot(of_today(event, renamed or {}, numbered or {}) for event in flat)
    latest = {slot_of(event.data): event for event in counted}
    others = {slot: _without(found, latest[slot]) for slot, found in heads.items() if len(found) > 1}
    return Plan(_profile(latest), progress_of(latest, heads), latest, others)


def _without(events: Iterable[Event], latest: Event) -> tuple[Event, ...]:
    return tuple(event for event in events if event.id != latest.id)


def _profile(latest: Mapping[Slot, Event]) -> Profile:
    place, members, answers = "", [], {}
    about: dict[tuple[str, str], str] = {}
    for event in sorted(latest.values(), key=lambda event: event.order):
        data = event.data
        if event.do == "place":
            place = str(data.get("place", ""))
        elif event.do == "member" and data.get("kind") in MEMBER_KINDS:
            members.append((data.get("position", 0), _member(data)))
        elif event.do == "answer" and data.get("values"):
            key = (str(data.get("question")), str(data.get("member", "")))
            answers[key] = tuple(map(str, data["values"]))
            about |= {key: str(data["about"])} if data.get("about") else {}
    present = tuple(member for _, member in sorted(members, key=lambda found: found[0]))
    return Profile(place, present, answers, about)


def _member(data: Mapping[str, Any]) -> Member:
    return Member(str(data["member"]), str(data["name"]), str(data["kind"]), str(data.get("born", "")))
