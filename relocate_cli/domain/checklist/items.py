"""The items of a checklist: in which order they come, by when, and where each one stands."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from relocate_cli.domain.checklist.item import Blocker, Item, ItemKey, State
from relocate_cli.domain.checklist.papers import blockers_of, is_held
from relocate_cli.domain.checklist.timeline import Timeline
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.task import Due, Task
from relocate_cli.domain.order import in_order
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.plan.progress import TaskMark
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation

Applying: TypeAlias = dict[ItemKey, tuple[Task, Member | None]]
"""The tasks that apply, each for the household or for one member."""

STATE_OF_MARK = {"done": State.DONE, "skip": State.SKIPPED, "wait": State.WAITING}


def items_of(
    guide: Guide, plan: Plan, situation: Situation, applying: Applying, today: date
) -> tuple[Item, ...]:
    """Return an item for everything that applies, each after what it waits for, within its phase."""
    return _Table(guide, plan, situation, applying, givers_of(applying), today).items()


def givers_of(applying: Applying) -> dict[str, list[ItemKey]]:
    """Return for each paper the items that give it."""
    givers: dict[str, list[ItemKey]] = {}
    for key, (task, _) in applying.items():
        for paper in task.gives:
            givers.setdefault(paper, []).append(key)
    return givers


class _Table(NamedTuple):
    """What the items of one checklist are made from."""

    guide: Guide
    plan: Plan
    situation: Situation
    applying: Applying
    givers: dict[str, list[ItemKey]]
    today: date

    def items(self) -> tuple[Item, ...]:
        """Return all items in order."""
        applying = self.applying.items()
        waits_for = {key: blockers_of(*about, self.applying, self.givers) for key, about in applying}
        items = {key: self._item(key, waits_for[key]) for key in self.applying}
        phases = {phase: number for number, phase in enumerate(self.guide.phases)}
        place = {key: number for number, key in enumerate(items)}

        def rank(key: ItemKey) -> tuple[int, date, int]:
            return (phases[items[key].task.phase], items[key].due or date.max, place[key])

        keys = in_order({key: [found.key for found in waits_for[key]] for key in items}, rank)
        return tuple(sorted((items[key] for key in keys), key=lambda item: phases[item.task.phase]))

    def _item(self, key: ItemKey, waits_for: list[Blocker]) -> Item:
        task, member = self.applying[key]
        timeline = Timeline(self.plan, self.applying)
        mark = self.plan.progress.marks.get(key)
        rule = self._that_counts(task.due, member)
        first = self._that_counts(task.opens or self.guide.phases[task.phase].opens, member)
        opens = timeline.day(first.by, member, self.today) if first else None
        item = Item(
            task=task,
            member=member,
            state=State.READY,
            mark=mark,
            rule=rule,
            due=timeline.day(rule.by, member, opens or self.today) if rule else None,
            opens=opens if opens and opens > self.today else None,
            expected=_expected(task, mark),
            blockers=tuple(found for found in waits_for if self._blocks(found, member)),
            lacking=tuple(paper for paper in task.needs if self._is_lacking(paper, member)),
            parts_done=self._parts_done(task, key),
            notes=self.plan.progress.notes.get(key, ()),
            changed=bool(mark and mark.kind == "done" and mark.rev < task.rev),
        )
        return item._replace(state=_state(item, self.today))

    def _that_counts(self, rules: Sequence[Due], member: Member | None) -> Due | None:
        """Return the first rule that is for this member."""
        return next((rule for rule in rules if self.situation.holds(rule.when, member)), None)

    def _blocks(self, blocker: Blocker, member: Member | None) -> bool:
        mark = self.plan.progress.marks.get(blocker.key)
        if mark and mark.kind in {"done", "skip"}:
            return False
        return not (blocker.paper and is_held(blocker.paper, member, self.situation.held, self.givers))

    def _is_lacking(self, paper: str, member: Member | None) -> bool:
        held = is_held(paper, member, self.situation.held, self.givers)
        return not held and not self.givers.get(paper)

    def _parts_done(self, task: Task, key: ItemKey) -> tuple[int, ...]:
        """Return the lines ticked; a tick on an older revision does not count."""
        marks = {part: self.plan.progress.parts.get((*key, part)) for part in range(1, task.parts + 1)}
        return tuple(part for part, mark in marks.items() if mark and mark.rev == task.rev)


def _state(item: Item, today: date) -> State:
    if item.mark:
        return STATE_OF_MARK[item.mark.kind]
    if item.due and item.due < today and item.rule and item.rule.legal:
        return State.LATE
    return State.BLOCKED if item.blockers or item.opens else State.READY


def _expected(task: Task, mark: TaskMark | None) -> tuple[date, date] | None:
    """Return the first and the last day on which the answer to what was sent may come."""
    if not mark or mark.kind != "wait" or not mark.day or not task.takes:
        return None
    return task.takes.window(mark.day)
