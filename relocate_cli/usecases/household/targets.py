"""What somebody means by `id-card`, `id-card:anna` or `notify-move.2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.usecases.household.plans import Desk


class Target(NamedTuple):
    """An item, or one of its lines, that somebody named."""

    item: Item
    part: int = 0


class AmbiguousError(RelocateError):
    """Several people have this task, and it was not said whose is meant."""

    def __init__(self, name: str, items: Sequence[Item], part: int) -> None:
        names = ", ".join(item.id for item in items)
        message = _("{task} is on the list of several: {names}.").format(task=name, names=names)
        hint = _("Name one of them, or add --person NAME, or --person all.")
        super().__init__(message, hint, exit_code=2)
        self.targets = tuple(Target(item, part) for item in items)


def find_targets(desk: Desk, name: str, person: str = "") -> tuple[Target, ...]:
    """Return what `id-card`, `id-card:anna` or `notify-move.2` means; RelocateError names the nearest."""
    checklist = desk.checklist
    base, _dot, written = name.partition(".")
    part = _part_number(name, written) if written else 0
    task, _colon, who = base.partition(":")
    task = desk.guide.renamed.get(task, task)
    items = checklist.of_task(task)
    if not items:
        raise unknown_task(desk, task)
    if wanted := alike(who or person):
        items = tuple(
            item for item in items if wanted == "all" or (item.member and item.member.is_called(wanted))
        )
        if not items:
            names = ", ".join(item.id for item in checklist.of_task(task))
            message = _("{task} is not on the list of {name}.").format(task=task, name=who or person)
            raise RelocateError(message, _("It is there as: {names}.").format(names=names))
    elif len(items) > 1 and len(still := [item for item in items if item.is_open]) != 1:
        raise AmbiguousError(task, still or items, part)
    elif len(items) > 1:
        items = tuple(still)
    for item in items:
        if part:
            _check_line(item, part, desk.workspace.today)
    return tuple(Target(item, part) for item in items)


def _check_line(item: Item, part: int, today: date) -> None:
    """Raise RelocateError when a task has no such line, or not today."""
    task, parts = item.task.id, item.task.parts
    if part > len(parts):
        message = _("{task} has {count} lines, not {part}.")
        raise RelocateError(message.format(task=task, count=len(parts), part=part))
    if part not in item.parts:
        span = parts[part - 1].span
        hint = _("It holds from {day}.").format(day=span.first.isoformat())
        if span.last < today:
            hint = _("It held until {day}.").format(day=span.last.isoformat())
        raise RelocateError(
            _("Line {part} of {task} does not hold today.").format(part=part, task=task), hint
        )


def _part_number(name: str, written: str) -> int:
    if written.isdecimal() and 0 < int(written) < 1000:
        return int(written)
    message = _("{name} does not name a line of a task.").format(name=repr(name))
    raise RelocateError(message, _("Lines are named by their number: notify-move.2"))


def named_person(name: str, otherwise: str) -> str:
    """Return whom `id-card:anna` or `id-card:anna.2` names, or else another."""
    return name.partition(":")[2].partition(".")[0] or otherwise


def find_task(desk: Desk, name: str) -> Task:
    """Return the task of the guide that `id-card` or `id-card:anna` names, on the list or not."""
    task = name.partition(":")[0].partition(".")[0]
    found = desk.guide.tasks.get(desk.guide.renamed.get(task, task))
    if not found:
        raise unknown_task(desk, task)
    return found


def unknown_task(desk: Desk, name: str) -> RelocateError:
    """Return the error for a task that is not on the list: not for you, or not known, with the nearest."""
    if name in desk.guide.retired:
        message = _("{task} is no longer in the guide: {why}")
        return RelocateError(message.format(task=name, why=desk.guide.retired[name]))
    if name in desk.guide.tasks:
        message = _("{task} is in the guide, but not on your list.").format(task=name)
        return RelocateError(message, _("See why with: relocate why {task}").format(task=name))
    hint = suggestion(name, desk.guide.tasks) or _("See all tasks with: relocate list")
    return RelocateError(_("There is no task {task}.").format(task=repr(name)), hint)
