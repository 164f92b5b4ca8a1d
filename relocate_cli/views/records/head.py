"""What every record shows in the same way: name, kind, the tasks that name it, what else is called so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.gloss import gloss
from relocate_cli.language import _
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.linked import Linked
    from relocate_cli.domain.guide.record import Record


class Around(NamedTuple):
    """What a record is shown among: the tasks that name it, the guide's other records, and the day."""

    tasks: Sequence[Linked]
    planned: bool
    """Whether there is a list on which the tasks may be."""
    records: Mapping[str, Mapping[str, Any]]
    today: date


def title_lines(record: Record) -> list[Line]:
    """Return what a record is called, then its id and kind."""
    below = Line(f"{record.id} ({kind_word(record.kind)})", "faint")
    return [Line(record.title, "head"), below, Line()]


def official(record: Record) -> str:
    """Return the Swedish name, where it says something else."""
    return gloss(record.title, str(record.fields.get("official", "")))


def task_words(tasks: Sequence[Linked], *, planned: bool) -> list[str]:
    """Return each task with the ids under which it is on the list, or saying that it is not."""
    words = []
    for task, items in tasks:
        ids = ", ".join(item.id for item in items) or task.id
        if planned and not items:
            ids = _("{id}, not on your list").format(id=ids)
        words.append(f"{task.title} ({ids})")
    return words


def own_task_words(around: Around) -> list[str]:
    """Return the tasks of the list that name a record; without a list all of them."""
    tasks = [found for found in around.tasks if found.items or not around.planned]
    return task_words(tasks, planned=around.planned)


def names_of(kind: str, ids: Iterable[str], around: Around) -> list[str]:
    """Return what records are called, each with its id, under which it can be shown."""
    known = around.records[kind]
    return [f"{known[id]['name']} ({id})" for id in ids]


def with_others(lines: Sequence[Line], record: Record) -> list[Line]:
    """Return the lines of a record, and below what else has the same id and how to see that."""
    while lines and not lines[-1].text:
        lines = lines[:-1]
    others = []
    for kind in record.others:
        form = _("There is also a {kind} of this name: relocate show {id} --in {kinds}")
        others.append(Line(form.format(kind=kind_word(kind), id=record.id, kinds=kind), "faint"))
    return [*lines, Line(), *others] if others else list(lines)
