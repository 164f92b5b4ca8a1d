"""The checklist: which tasks apply to whom, in which order, by when, and where each one stands."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.applying import applied
from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.counts import Counts, counts_of
from relocate_cli.domain.checklist.item import Item, State, item_id
from relocate_cli.domain.checklist.items import items_of
from relocate_cli.domain.checklist.papers import held_papers
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.on_demand import OnDemand
from relocate_cli.domain.guide.task import ONCE, Task
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.profile.lanes import lanes_of
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.reasons import Reason, open_questions
from relocate_cli.domain.profile.remembering import Remembering
from relocate_cli.domain.profile.situation import Situation

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.applying import Applying


class Maybe(NamedTuple):
    """A task that may apply: unknown until its questions are answered."""

    task: Task
    member: Member | None
    situation: Situation

    @property
    def questions(self) -> tuple[Reason, ...]:
        """What would have to be known; worked out only when it is shown."""
        return tuple(open_questions(self.situation, self.task.when, self.member))

    @property
    def key(self) -> ItemKey:
        """Task id and member id."""
        return (self.task.id, id_of(self.member))

    @property
    def id(self) -> str:
        """How one names it in a command."""
        return item_id(self.key)


class Checklist(NamedTuple):
    """All items in order, and what may join them."""

    items: tuple[Item, ...]
    maybes: tuple[Maybe, ...]

    @property
    def counts(self) -> Counts:
        """How many items stand where."""
        return counts_of(item.state for item in self.items)

    def item(self, key: ItemKey) -> Item | None:
        """Return the item with this task and member id."""
        return next((item for item in self.items if item.key == key), None)

    def of_task(self, task: str) -> tuple[Item, ...]:
        """Return the items of one task, one for each member it concerns."""
        return tuple(item for item in self.items if item.task.id == task)

    def waiting_for(self, keys: Collection[ItemKey]) -> tuple[Item, ...]:
        """Return the open items that cannot be done before one of these."""
        return tuple(
            item
            for item in self.items
            if item.is_open and any(blocker.key in keys for blocker in item.blockers)
        )


def situation_of(guide: Guide, plan: Plan, today: date) -> Situation:
    """Return the household's situation on a day."""
    adults = [(adult.id, adult.name) for adult in plan.profile.adults]
    questions = OnDemand(guide.questions, lambda _id, question: question.among(adults))
    situation = Remembering(plan.profile, questions, guide.groups, frozenset(), today)
    return situation._replace(held=held_papers(guide, plan, situation))


def checklist_of(guide: Guide, plan: Plan, today: date) -> Checklist:
    """Return the checklist that the guide and the plan give on this day."""
    return checklist_in(situation_of(guide, plan, today), guide, plan)


def checklist_in(situation: Situation, guide: Guide, plan: Plan) -> Checklist:
    """Return the checklist that they give in a situation that is worked out already."""
    today = situation.today
    applying: Applying = {}
    maybes = []
    for task in guide.tasks_in(lanes_of(situation.profile)):
        for member in for_whom(task, situation) if task.span.holds_on(today) else ():
            truth = situation.holds(task.when, member)
            if truth:
                applying[task.id, id_of(member)] = applied(task, member, situation)
            elif truth is None:
                maybes.append(Maybe(task, member, situation))
    items = items_of(guide, plan, situation, applying, today)
    return Checklist(tuple(item for item in items if not _went(item)), tuple(maybes))


def _went(item: Item) -> bool:
    """Whether the time of something is over that nobody had to do: it leaves without a word."""
    return item.task.is_voluntary and item.state is State.LAPSED


def for_whom(task: Task, situation: Situation) -> tuple[Member | None, ...]:
    """Return whom a task could be for: the household, or the members it is for each of."""
    return (None,) if task.for_each == ONCE else situation.profile.each(task.for_each)
