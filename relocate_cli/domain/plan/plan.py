"""A plan: the place, the household's profile and its progress, all folded from events."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.plan.event import MARKS, Event, Field, field_of
from relocate_cli.domain.plan.heads import Heads, by_field, heads_of
from relocate_cli.domain.plan.progress import Mark, Note, Progress
from relocate_cli.domain.plan.undo import not_undone
from relocate_cli.domain.profile.fitting import Unfit, fitting
from relocate_cli.domain.profile.member import MEMBER_KINDS, Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import Question


class Plan(NamedTuple):
    """All that is saved; the checklist is worked out from it every time."""

    profile: Profile
    progress: Progress
    latest: Mapping[Field, Event]
    """For each field the event that counts."""
    others: Mapping[Field, tuple[Event, ...]] = {}
    """What was said of a field at the same time on another computer, and nobody decided since."""

    @property
    def started(self) -> bool:
        """Whether a place was chosen."""
        return bool(self.profile.place)

    def on(self, questions: Mapping[str, Question]) -> tuple["Plan", list[Unfit]]:
        """Return the plan as these questions read it, and the answers that fit them no more."""
        profile, unfit = fitting(self.profile, questions)
        return self._replace(profile=profile), unfit

    def change(self, **data: Any) -> dict[str, Any]:
        """Return a change to save, which says whose value it saw, so that true conflicts are found."""
        field = field_of(data)
        seen = self.latest.get(field)
        if not seen:
            return data
        others = [event.id for event in self.others.get(field, ())]
        return {**data, "prev": seen.id, **({"also": others} if others else {})}


def plan_of(
    events: Iterable[Event], renamed: Mapping[str, str] | None = None, seen: Iterable[str] = ()
) -> Plan:
    """Return the plan that all events add up to, in whatever order they come; tasks have their new names.

    Where events that matter no more were left out, it is told which of the others they had `seen`.
    """
    events = tuple(events)
    counted = not_undone(events)
    heads = heads_of(events, counted, seen)
    if renamed:
        counted = [_with_new_name(event, renamed) for event in counted]
        flat = sorted((head for found in heads.values() for head in found), key=lambda event: event.order)
        heads = by_field(_with_new_name(event, renamed) for event in flat)
    latest = {field_of(event.data): event for event in counted}
    others = {field: _without(found, latest[field]) for field, found in heads.items() if len(found) > 1}
    return Plan(_profile(latest), _progress(latest, heads), latest, others)


def _without(events: Iterable[Event], latest: Event) -> tuple[Event, ...]:
    return tuple(event for event in events if event.id != latest.id)


def _with_new_name(event: Event, renamed: Mapping[str, str]) -> Event:
    task = str(event.data.get("task"))
    return event._replace(data={**event.data, "task": renamed[task]}) if task in renamed else event


def _profile(latest: Mapping[Field, Event]) -> Profile:
    place, members, answers = "", [], {}
    for event in sorted(latest.values(), key=lambda event: event.order):
        data = event.data
        if event.do == "place":
            place = str(data.get("place", ""))
        elif event.do == "member" and data.get("kind") in MEMBER_KINDS:
            members.append((data.get("position", 0), _member(data)))
        elif event.do == "answer" and data.get("values"):
            key = (str(data.get("question")), str(data.get("member", "")))
            answers[key] = tuple(map(str, data["values"]))
    present = tuple(member for _, member in sorted(members, key=lambda found: found[0]))
    return Profile(place, present, answers)


def _member(data: Mapping[str, Any]) -> Member:
    return Member(str(data["member"]), str(data["name"]), str(data["kind"]), str(data.get("born", "")))


def _progress(latest: Mapping[Field, Event], heads: Heads) -> Progress:
    marks, parts, papers = {}, {}, {}
    for event in latest.values():
        data = event.data
        member = str(data.get("member", ""))
        if event.do in MARKS and event.do != "open":
            mark = Mark(event.do, str(data.get("on", "")), int(data.get("rev", 1)), str(data.get("pack", "")))
            if part := int(data.get("part", 0)):
                parts[str(data["task"]), member, part] = mark
            else:
                marks[str(data["task"]), member] = mark
        elif event.do in {"have", "lack"}:
            papers[str(data["paper"]), member] = event.do == "have"
    return Progress(marks, parts, papers, _notes(heads))


def _notes(heads: Heads) -> dict[tuple[str, str], tuple[Note, ...]]:
    """Return each task's note; two that did not see each other are both kept until one saw them both."""
    notes: dict[tuple[str, str], tuple[Note, ...]] = {}
    for event in sorted(
        (event for found in heads.values() for event in found), key=lambda event: event.order
    ):
        text = str(event.data.get("text", ""))
        if event.do == "note" and text:
            key = (str(event.data.get("task")), str(event.data.get("member", "")))
            notes[key] = (*notes.get(key, ()), Note(text, str(event.data.get("at", "")), event.id))
    return notes
