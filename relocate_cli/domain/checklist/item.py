"""One line of a checklist: a task for the household, or for one of its members."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from relocate_cli.domain.checklist.counts import Counts, counts_of
from relocate_cli.domain.guide.task import Due, Task
from relocate_cli.domain.plan.progress import Note, TaskMark
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.reasons import Reason

ItemKey: TypeAlias = tuple[str, str]
"""Task id and member id; the member id is empty when the task is for the household."""


class State(StrEnum):
    """Where an item stands; late is what the law wants earlier, not what would have been good."""

    READY = "ready"
    BLOCKED = "blocked"
    WAITING = "waiting"
    LATE = "late"
    DONE = "done"
    SKIPPED = "skipped"


class Blocker(NamedTuple):
    """What an item waits for: another item, and the paper that one gives."""

    key: ItemKey
    paper: str = ""


class Item(NamedTuple):
    """A task that applies, for one member or the household, with its dates and its state."""

    task: Task
    member: Member | None
    state: State
    mark: TaskMark | None
    rule: Due | None
    """The deadline that counts for this member."""
    due: date | None
    """The day it means; None while its anchor has no day yet."""
    opens: date | None
    """The first sensible day, when it is still to come."""
    expected: tuple[date, date] | None
    """When an answer is expected, for something that was sent."""
    blockers: tuple[Blocker, ...]
    lacking: tuple[str, ...]
    """Papers it needs that are neither held nor given by another item."""
    parts_done: tuple[int, ...]
    notes: tuple[Note, ...]
    changed: bool
    """Whether the task was revised since it was done."""

    @property
    def key(self) -> ItemKey:
        """Task id and member id."""
        return (self.task.id, id_of(self.member))

    @property
    def id(self) -> str:
        """How one names it in a command: ``id-card`` or ``id-card:anna``."""
        return item_id(self.key)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state not in {State.DONE, State.SKIPPED}


class Maybe(NamedTuple):
    """A task that may apply: unknown until its questions are answered."""

    task: Task
    member: Member | None
    questions: tuple[Reason, ...]

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

    def in_states(self, states: Collection[State]) -> tuple[Item, ...]:
        """Return the items that stand there, in order."""
        return tuple(item for item in self.items if item.state in states)


def item_id(key: ItemKey) -> str:
    """Return how one names an item in a command: ``id-card`` or ``id-card:anna``."""
    task, member = key
    return f"{task}:{member}" if member else task
