"""Tasks of the guide, and whose they are on a household's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.task import Task


class Linked(NamedTuple):
    """A task, and whose it is on the list; nobody's when it is only in the guide."""

    task: Task
    items: tuple[Item, ...]


def linked(tasks: Iterable[Task], checklist: Checklist | None) -> list[Linked]:
    """Return tasks with their items, those on the list first."""
    found = [Linked(task, checklist.of_task(task.id) if checklist else ()) for task in tasks]
    return sorted(found, key=lambda one: not one.items)
