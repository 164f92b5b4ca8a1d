"""One record of a guide, whatever its kind, and the tasks that have to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.checklist.item import Checklist, Item
    from relocate_cli.domain.guide.task import Task

KINDS = (
    *("tasks", "papers", "topics", "contacts", "places", "events"),
    *("words", "phrases", "themes", "initiatives"),
)
"""What one can look up; of two with the same id, or found alike, the earlier kind goes first."""
LISTED = ("phases", "questions", "groups", "papers", "tasks")
"""What lists are made from, so that it is read every time."""


class Record(NamedTuple):
    """What an id means: its kind, what the packs say, and which other kinds have the same id."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    others: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called."""
        return title_of(self.kind, self.fields) or self.id

    @property
    def link(self) -> str:
        """The first page to read about it; empty when there is none that can be opened safely."""
        urls = [*(link["url"] for link in self.fields.get("links", ())), self.fields.get("url", "")]
        return next((str(url) for url in urls if url.startswith("https://")), "")


def title_of(kind: str, fields: Mapping[str, Any]) -> str:
    """Return what a record is called; a word by itself, everything else in the reader's language."""
    names = ("official", "title") if kind == "words" else ("title", "name", "official")
    return next((str(fields[name]) for name in names if name in fields), "")


class Linked(NamedTuple):
    """A task, and whose it is on the list; nobody's when it is only in the guide."""

    task: Task
    items: tuple[Item, ...]


def linked(tasks: Iterable[Task], checklist: Checklist | None) -> list[Linked]:
    """Return tasks with their items, those on the list first."""
    found = [Linked(task, checklist.of_task(task.id) if checklist else ()) for task in tasks]
    return sorted(found, key=lambda one: not one.items)
