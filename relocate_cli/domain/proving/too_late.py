"""Deadlines that some kind of newcomer cannot meet, however fast every authority is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.dates.deadline import Offset
from relocate_cli.domain.guide.task import FOR_HOUSEHOLD, ONCE
from relocate_cli.domain.order import Step, before_each, circle_in
from relocate_cli.domain.profile.condition import All, Anyone, Not
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.member_kinds import PERSON_KINDS
from relocate_cli.domain.proving.cases import Case, Goal, cases
from relocate_cli.domain.proving.chains import chains_before, reached
from relocate_cli.domain.proving.schedule import MOVING, Schedule, day_from_move

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.guide.due import Due
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.condition import Condition

    Before = Mapping[str, Sequence[str]]

MOST_CASES = 300
"""Cases of one chain that are looked at before it is taken to be harmless."""
MOST_CHAINS = 2_000
"""Chains before one task that are looked at."""


class TooLate(NamedTuple):
    """A deadline that cannot be met: when it is, when the task can be done, and after which others."""

    task: Task
    rule: Due
    due: date
    earliest: date
    chain: tuple[str, ...]
    case: Case


def too_late(guide: Guide, told: Collection[str] = ()) -> Iterator[TooLate]:
    """Yield for each task the first case in which its deadline has passed before it can be done.

    Chains of none but `told` tasks are not looked at: they are as they were in a guide that was proved.
    """
    before = before_each({id: _blocked(task) for id, task in guide.tasks.items()})
    if circle_in(before):
        return  # nothing in a circle ever begins; that is a finding of its own
    for task in guide.tasks.values():
        found = (
            late for due, when in _deadlines(task) for late in _late(guide, task, due, when, before, told)
        )
        if late := next(found, None):
            yield late


def _blocked(task: Task) -> Step:
    return Step(task.needs, task.gives, [wait.task for wait in task.waits_for])


def _deadlines(task: Task) -> Iterator[tuple[Due, Condition]]:
    """Yield each deadline with the condition under which it is the one that counts."""
    for number, due in enumerate(task.due):
        others = tuple(Not(other.when) for other in task.due[:number])
        if isinstance(due.by, Offset) and day_from_move(due.by):
            yield due, All((task.when, due.when, *others))


def _late(  # noqa: PLR0913, PLR0917 - a deadline of a task, and what lies before it
    guide: Guide, task: Task, due: Due, when: Condition, before: Before, told: Collection[str]
) -> Iterator[TooLate]:
    """Yield the cases in which a chain of tasks is over only after the deadline."""
    if (day := day_from_move(due.by)) is None:
        return
    for chain in islice(chains_before(guide, task.id, before), MOST_CHAINS):
        if reached(guide, chain) <= day or all(id in told for id in chain):
            continue
        goals = _goals(guide, chain, when)
        for case in islice(cases(guide, goals, MOVING), MOST_CASES) if goals else ():
            member = goals[0].about(case.member)
            start = Schedule(guide, case.situation).times((task.id, id_of(member)))
            if (start.over if due.over else start.first) > day:
                yield TooLate(task, due, day, start.first, tuple(id for id, _member in start.chain), case)
                break


def _goals(guide: Guide, chain: Sequence[str], when: Condition) -> list[Goal]:
    """Return what must be true for the whole chain to be on one list; nothing if that cannot be told."""
    last = guide.tasks[chain[-1]]
    members = [guide.tasks[id].for_each for id in reversed(chain)]
    each = next((kind for kind in members if kind not in FOR_HOUSEHOLD), "")
    goals = [Goal(when, last.for_each)]
    for task in (guide.tasks[id] for id in chain[:-1]):
        if task.for_each in (*FOR_HOUSEHOLD, each):
            goals.append(Goal(task.when, task.for_each))
        elif task.for_each in (*PERSON_KINDS, "person"):
            goals.append(Goal(Anyone(task.when), ONCE))
        else:
            return []
    return goals
