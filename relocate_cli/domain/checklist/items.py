"""The items of a checklist: in which order they come, by when, and where each one stands."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from relocate_cli.domain.checklist.item import Blocker, Item, ItemKey, State
from relocate_cli.domain.checklist.papers import blockers_of, followed_by, is_held
from relocate_cli.domain.checklist.schedule import scheduled
from relocate_cli.domain.checklist.ticked import NOTHING, Ticked, ticked
from relocate_cli.domain.checklist.timeline import Timeline
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.task import Due, Task
from relocate_cli.domain.order import in_order
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.plan.progress import Mark
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation

Applying: TypeAlias = dict[ItemKey, tuple[Task, Member | None]]
"""The tasks that apply, each for the household or for one member."""

STATE_OF_MARK = {"done": State.DONE, "skip": State.SKIPPED, "wait": State.WAITING}


def items_of(
    guide: Guide, plan: Plan, situation: Situation, applying: Applying, today: date
) -> tuple[Item, ...]:
    """Return an item for everything that applies, each after what it waits for, within its phase."""
    timeline = Timeline(plan, situation, applying)
    return _Table(guide, plan, situation, applying, givers_of(applying), timeline, today).items()


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
    timeline: Timeline
    today: date

    def items(self) -> tuple[Item, ...]:
        """Return all items in order."""
        waits_for = {key: self._before(key) for key in self.applying}
        items = scheduled({key: self._item(key) for key in self.applying}, self.today)
        phases = {phase: number for number, phase in enumerate(self.guide.phases)}
        place = {key: number for number, key in enumerate(items)}

        def rank(key: ItemKey) -> tuple[int, date, int]:
            item = items[key]
            return (phases[item.task.phase], item.begin_by or date.max, place[key])

        keys = in_order(waits_for, rank)
        return tuple(sorted((items[key] for key in keys), key=lambda item: phases[item.task.phase]))

    def _before(self, key: ItemKey) -> list[ItemKey]:
        """Return what comes before an item, whether or not it blocks it."""
        task, member = self.applying[key]
        blockers = blockers_of(task, member, self.applying, self.givers)
        return [*(found.key for found in blockers), *followed_by(task, member, self.applying)]

    def _item(self, key: ItemKey) -> Item:
        task, member = self.applying[key]
        mark = self.plan.progress.marks.get(key)
        first = self._that_counts(task.opens, member)
        opens = self.timeline.day(first.by, (task.when, first.when), member, self.today) if first else None
        rule, due = self._due(task, member, max(opens or self.today, self.today))
        item = Item(
            task=task,
            member=member,
            state=State.READY,
            mark=mark,
            rule=rule,
            due=due,
            opens=opens if opens and opens > self.today else None,
            expected=_expected(task, mark),
            blockers=self._blockers(task, member),
            follows=tuple(filter(self._is_open, followed_by(task, member, self.applying))),
            lacking=tuple(paper for paper in task.needs if self._is_lacking(paper, member)),
            parts=tuple(n for n, part in enumerate(task.parts, 1) if part.span.holds_on(self.today)),
            ticked=self._ticked(task, key),
            notes=self.plan.progress.notes.get(key, ()),
            changed=bool(mark and mark.kind == "done" and mark.rev < task.rev),
            about=bool(rule and self.timeline.is_about(rule.by, member)),
        )
        return item._replace(state=self._state(item))

    def _that_counts(self, rules: Sequence[Due], member: Member | None) -> Due | None:
        """Return the first rule that is for this member and holds today."""
        for rule in rules:
            if rule.span.holds_on(self.today) and self.situation.holds(rule.when, member):
                return rule
        return None

    def _due(self, task: Task, member: Member | None, start: date) -> tuple[Due | None, date | None]:
        """Return the rule that counts and its day; a limit that is past says nothing any more."""
        rule = self._that_counts(task.due, member)
        if rule and self.timeline.is_past(rule.by, member):
            return None, None
        day = rule and self.timeline.day(rule.by, (task.when, rule.when), member, start, rolls=rule.rolls)
        past = rule and rule.is_limit and day and day < self.today
        return (None, None) if past else (rule, day)

    def _blockers(self, task: Task, member: Member | None) -> tuple[Blocker, ...]:
        found = blockers_of(task, member, self.applying, self.givers)
        return tuple(blocker for blocker in found if self._blocks(blocker, member))

    def _blocks(self, blocker: Blocker, member: Member | None) -> bool:
        if not self._is_open(blocker.key) or self._is_lapsed(*self.applying[blocker.key]):
            return False
        return not (blocker.paper and is_held(blocker.paper, member, self.situation.held, self.givers))

    def _is_open(self, key: ItemKey) -> bool:
        mark = self.plan.progress.marks.get(key)
        return not mark or mark.kind not in {"done", "skip"}

    def _is_lacking(self, paper: str, member: Member | None) -> bool:
        held = is_held(paper, member, self.situation.held, self.givers)
        return not held and not self.givers.get(paper)

    def _ticked(self, task: Task, key: ItemKey) -> Ticked:
        ticks = self.plan.progress.ticks.get(key)
        return ticked(task, ticks, self.guide.version_of(task.pack)) if ticks else NOTHING

    def _state(self, item: Item) -> State:
        if item.mark:
            return STATE_OF_MARK[item.mark.kind]
        legal = bool(item.rule and item.rule.legal)
        if legal and item.due and item.due < self.today:
            return State.LATE
        if not legal and self._is_lapsed(item.task, item.member):
            return State.LAPSED
        return State.BLOCKED if item.blockers or item.opens else State.READY

    def _is_lapsed(self, task: Task, member: Member | None) -> bool:
        """Whether time has overtaken it; what a law demands is asked before."""
        last = self.timeline.day(task.lapses, (task.when,), member, self.today) if task.lapses else None
        return bool(last and last < self.today)


def _expected(task: Task, mark: Mark | None) -> tuple[date, date] | None:
    """Return the first and the last day on which the answer to what was sent may come."""
    if not mark or mark.kind != "wait" or not mark.day or not task.takes:
        return None
    return task.takes.window(mark.day)
