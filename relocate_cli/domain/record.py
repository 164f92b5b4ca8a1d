"""One record of a guide, whatever its kind, and the tasks that have to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.item import Checklist, Item
    from relocate_cli.domain.task import Task

KINDS = ("tasks", "papers", "contacts", "places")
"""What one can look up; of two with the same id, or found alike, the earlier kind goes first."""


class Record(NamedTuple):
    """What an id means: its kind, what the packs say, and which other kinds have the same id."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.fields.get("title") or self.fields.get("name") or self.id)

    @property
    def link(self) -> str:
        """The first page to read about it; empty when there is none that can be opened safely."""
        urls = [*(link["url"] for link in self.fields.get("links", ())), self.fields.get("url", "")]
        return next((str(url) for url in urls if url.startswith("https://")), "")


class Linked(NamedTuple):
    """A task, and whose it is on the list; nobody's when it is only in the guide."""

    task: Task
    items: tuple[Item, ...]


def linked(tasks: Iterable[Task], checklist: Checklist | None) -> list[Linked]:
    """Return tasks with their items, those on the list first."""
    found = [Linked(task, checklist.of_task(task.id) if checklist else ()) for task in tasks]
    return sorted(found, key=lambda one: not one.items)
