"""What another version of a guide says otherwise of what is still to be done: the lines, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.guide.reworded import Reworded, Worded, changed_fields, reworded, texts
from relocate_cli.domain.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.task import Task

    Texts = Mapping[str, Mapping[str, dict[str, Any]]]
    """The long texts of a guide, by kind and id."""

REACH = ("name", "phone", "email", "address", "hours", "url")
"""What somebody needs of a contact or a place who was about to go there."""
KINDS = ("contacts", "places")


class RetoldTask(NamedTuple):
    """An open task whose lines are others now."""

    item: Item
    lines: tuple[Reworded, ...]


class RetoldRecord(NamedTuple):
    """A contact or a place that an open task names, and what of it is otherwise now, by field."""

    record: Record
    fields: Mapping[str, Reworded]


class Retold(NamedTuple):
    """What is told otherwise."""

    tasks: tuple[RetoldTask, ...] = ()
    records: tuple[RetoldRecord, ...] = ()


class Version(NamedTuple):
    """A list, and the long texts of the guide that it was made from."""

    checklist: Checklist
    texts: Texts


def retold(before: Version, after: Version, renamed: Mapping[str, str]) -> Retold:
    """Return what is said otherwise of the open tasks that stood on the list before as well."""
    old = {renamed.get(item.task.id, item.task.id): item for item in before.checklist.items}
    still = {item.task.id: item for item in reversed(after.checklist.items) if item.is_open}
    open_now = [(old[id], item) for id, item in reversed(still.items()) if id in old]
    tasks = [RetoldTask(now, tuple(_lines(was, before, now, after))) for was, now in open_now]
    changed = tuple(task for task in tasks if task.lines)
    return Retold(changed, tuple(_records(before, after, [now for _was, now in open_now])))


def _lines(was: Item, before: Version, now: Item, after: Version) -> Iterator[Reworded]:
    old, new = before.texts["tasks"].get(was.task.id, {}), after.texts["tasks"].get(now.task.id, {})
    yield from reworded(_worded(was.task, old), _worded(now.task, new))
    yield from reworded(*(texts([here["text"] for here in one.get("here", ())]) for one in (old, new)))


def _worded(task: Task, said: Mapping[str, Any]) -> list[Worded]:
    """Return the lines of a task: two are the same when their pack says them with the same words."""
    lines = zip(said.get("do", ()), task.parts, strict=False)
    return [Worded(plain_text(text), part.words) for text, part in lines]


def _records(before: Version, after: Version, items: Iterable[Item]) -> Iterator[RetoldRecord]:
    """Yield what these tasks name and is reached otherwise now, each once."""
    named = {
        (kind, id): None
        for item in items
        for kind in KINDS
        for id in after.texts["tasks"].get(item.task.id, {}).get(kind, ())
    }
    for kind, id in named:
        old, new = before.texts[kind].get(id), after.texts[kind].get(id)
        if old and new and (fields := dict(changed_fields(old, new, REACH))):
            yield RetoldRecord(Record(kind, id, new), fields)
