"""One row for one thing: the same task for several people on the same day."""

from collections.abc import Iterable
from typing import NamedTuple

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
    def members(self) -> tuple[Member, ...]:
        """Whom it is for; nobody when it is for the household."""
        return tuple(item.member for item in self.items if item.member)


def rows_of(items: Iterable[Item]) -> list[TaskRow]:
    """Return the items in rows, each where its first one stands."""
    rows: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        waits_for = frozenset(blocker.key[0] for blocker in item.blockers)
        rows.setdefault((item.task.id, item.state, item.shown, item.opens, waits_for), []).append(item)
    return [TaskRow(tuple(found)) for found in rows.values()]
