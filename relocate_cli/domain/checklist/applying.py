"""The tasks that apply to a household, and which of them give which papers."""

from typing import TypeAlias

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.condition import ALWAYS
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation

Applying: TypeAlias = dict[ItemKey, tuple[Task, Member | None]]
"""The tasks that apply, each for the household or for one member."""


def applied(task: Task, member: Member | None, situation: Situation) -> tuple[Task, Member | None]:
    """Return a task as it is for somebody: how long they wait, and for what."""
    if all(when is ALWAYS for when in task.conditions):
        return task, member
    waits = [wait for wait in task.waits if situation.holds(wait.when, member)]
    waits_for = [wait for wait in task.waits_for if situation.holds(wait.when, member)]
    return task._replace(waits=tuple(waits[:1]), waits_for=tuple(waits_for)), member


def givers_of(applying: Applying) -> dict[str, list[ItemKey]]:
    """Return for each paper the items that give it."""
    givers: dict[str, list[ItemKey]] = {}
    for key, (task, _) in applying.items():
        for paper in task.gives:
            givers.setdefault(paper, []).append(key)
    return givers
