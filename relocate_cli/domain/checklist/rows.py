"""One row for one thing: the same task for several people on the same day."""

from collections.abc import Iterable
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.member import Member


class TaskRow(NamedTuple):
    """A task with the items that are shown as one, because day and state are the same."""

    items: tuple[Item, ...]

    @property
    def task(self) -> Task:
        """What is to be done."""
        return self.items[0].task

    @property
    def state(self) -> State:
        """Where all of them stand."""
        return self.items[0].state

    @property
    def keys(self) -> tuple[ItemKey, ...]:
        """The keys of its items."""
        return tuple(item.key for item in self.items)

    @property
    def members(self) -> tuple[Member, ...]:
        """Whom it is for; nobody when it is for the household."""
        return tuple(item.member for item in self.items if item.member)


def rows_of(items: Iterable[Item]) -> list[TaskRow]:
    """Return the items in rows, each where its first one stands."""
    rows: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        waits_for = frozenset(blocker.key[0] for blocker in item.blockers)
        marked = item.mark.on if item.mark else ""
        same = (item.task.id, item.state, marked, item.shown, item.opens, waits_for)
        rows.setdefault(same, []).append(item)
    return [TaskRow(tuple(found)) for found in rows.values()]
