"""The items of a checklist: in which order they come, by when, and where each one stands."""

from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.applying import Applying, givers_of
from relocate_cli.domain.checklist.blocker import Blocker, ItemKey
from relocate_cli.domain.checklist.days import HouseholdDays, expected
from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.checklist.lapsing import Lapsing
from relocate_cli.domain.checklist.papers import blockers_of, followed_by, is_held
from relocate_cli.domain.checklist.scheduled import scheduled
from relocate_cli.domain.checklist.ticked import NOTHING, Ticked, ticked
from relocate_cli.domain.checklist.timeline import Timeline
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.order import in_order
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation

STATE_OF_MARK = {"done": State.DONE, "skip": State.SKIPPED, "wait": State.WAITING}


def items_of(
    guide: Guide, plan: Plan, situation: Situation, applying: Applying, today: date
) -> tuple[Item, ...]:
    """Return an item for everything that applies, each after what it waits for, within its phase."""
    days = HouseholdDays(situation, Timeline(plan, situation, applying))
    givers = givers_of(applying)
    lapsing = Lapsing(days, applying, givers, plan.progress.marks)
    return _Table(guide, plan, situation, applying, givers, days, lapsing, today).items()


class _Table(NamedTuple):
    """What the items of one checklist are made from."""

    guide: Guide
    plan: Plan
    situation: Situation
    applying: Applying
    givers: dict[str, list[ItemKey]]
    days: HouseholdDays
    lapsing: Lapsing
    today: date

    def items(self) -> tuple[Item, ...]:
        """Return all items in order."""
        waits_for = {key: self._before(key) for key in self.applying}
        items = scheduled({key: self._item(key) for key in self.applying}, self.today)
        phases = {phase: number for number, phase in enumerate(self.guide.phases)}
        place = {key: number for number, key in enumerate(items)}

        def rank(key: ItemKey) -> tuple[int, bool, date, int]:
            item = items[key]
            day = item.begin_by or item.due or item.likely or date.max
            return (phases[item.task.phase], item.task.is_voluntary, day, place[key])

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
        opens = self.days.opens(task, member)
        rule, due = self.days.due(task, member, max(opens or self.today, self.today))
        item = Item(
            task=task,
            member=member,
            state=State.READY,
            mark=mark,
            rule=rule,
            due=due,
            opens=opens if opens and opens > self.today else None,
            expected=expected(task, mark),
            blockers=self._blockers(task, member),
            follows=tuple(filter(self.lapsing.is_open, followed_by(task, member, self.applying))),
            lacking=tuple(paper for paper in task.needs if self._is_lacking(paper, member)),
            parts=tuple(n for n, part in enumerate(task.parts, 1) if part.span.holds_on(self.today)),
            ticked=self._ticked(task, key),
            notes=self.plan.progress.notes.get(key, ()),
            changed=bool(mark and mark.kind == "done" and mark.rev < task.rev),
            about=self.days.is_about(rule, task, member),
            opens_about=self.days.opens_about(task, member),
        )
        return item._replace(state=self._state(item))

    def _blockers(self, task: Task, member: Member | None) -> tuple[Blocker, ...]:
        found = blockers_of(task, member, self.applying, self.givers)
        return tuple(blocker for blocker in found if self._blocks(blocker, member))

    def _blocks(self, blocker: Blocker, member: Member | None) -> bool:
        if not self.lapsing.is_open(blocker.key) or self.lapsing.is_lapsed(blocker.key):
            return False
        return not (blocker.paper and is_held(blocker.paper, member, self.situation, self.givers))

    def _is_lacking(self, paper: str, member: Member | None) -> bool:
        held = is_held(paper, member, self.situation, self.givers)
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
        if not legal and self.lapsing.is_lapsed(item.key):
            return State.LAPSED
        return State.BLOCKED if item.blockers or item.opens else State.READY
