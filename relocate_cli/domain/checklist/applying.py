"""The tasks that apply to a household, and which of them give which papers."""

from typing import TypeAlias

from relocate_cli.domain.checklist.item import ItemKey
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.member import Member

Applying: TypeAlias = dict[ItemKey, tuple[Task, Member | None]]
"""The tasks that apply, each for the household or for one member."""


def givers_of(applying: Applying) -> dict[str, list[ItemKey]]:
    """Return for each paper the items that give it."""
    givers: dict[str, list[ItemKey]] = {}
    for key, (task, _) in applying.items():
        for paper in task.gives:
            givers.setdefault(paper, []).append(key)
    return givers
