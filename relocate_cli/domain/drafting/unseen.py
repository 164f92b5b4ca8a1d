"""What a pack adds or changes and a family does not see: who else sees it, or why nobody does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.persona_answers import tasks_seen
from relocate_cli.domain.checking.persona_reasons import what_keeps
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.profile.situation import Situation


class Unseen(NamedTuple):
    """A task of the pack that is not on a family's list: which other family has it, or why none has."""

    id: str
    title: str
    why: str
    seen_by: str = ""


def unseen_tasks(
    pack: Pack, guide: Guide, situation: Situation, checklist: Checklist, today: date
) -> Iterator[Unseen]:
    """Yield the tasks that the pack adds or changes and that are not on this list."""
    listed = {item.task.id for item in checklist.items}

    @cache
    def seen_by(family: str) -> frozenset[str]:
        return tasks_seen(pack.records["personas"][family], pack, guide)

    for id in _own(pack):
        task = guide.tasks.get(id)
        if task and id not in listed:
            others = (family for family in pack.records["personas"] if id in seen_by(family))
            yield Unseen(id, task.title, _why(task, situation, today), next(others, ""))


def _own(pack: Pack) -> list[str]:
    """Return the tasks that a pack adds or changes; one that it drops is meant to be seen by nobody."""
    changed = [id for id, overlay in pack.overlays["tasks"].items() if "drop" not in overlay]
    return [*changed, *pack.records["tasks"]]


def _why(task: Task, situation: Situation, today: date) -> str:
    if task.span.holds_on(today):
        return what_keeps(task, situation)
    return _("it holds only on the days from and until")
