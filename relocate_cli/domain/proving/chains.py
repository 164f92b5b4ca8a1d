"""Chains of tasks that lead to one, each of which has to wait for the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.proving.schedule import LONG_BEFORE, day_from_move, end_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task

    Before = Mapping[str, Sequence[str]]
    """By task, those that have to be over first."""


def chains_before(guide: Guide, id: str, before: Before) -> Iterator[list[str]]:
    """Yield the chains that end with this task and begin with one that has to wait for a day."""
    waiting = [[id]]
    while waiting:
        chain = waiting.pop()
        if _opens(guide.tasks[chain[0]]):
            yield chain
        waiting.extend([earlier, *chain] for earlier in before[chain[0]])


def reached(guide: Guide, chain: Sequence[str]) -> date:
    """Return the day on which the last of a chain could be done, if each has to wait as long as any might."""
    day = LONG_BEFORE
    for id in chain:
        day = max([day, *_opens(guide.tasks[id])])
        day = end_of(guide.tasks[id], day) if id != chain[-1] else day
    return day


def _opens(task: Task) -> list[date]:
    return [day for rule in task.opens if (day := day_from_move(rule.by)) and day > LONG_BEFORE]
