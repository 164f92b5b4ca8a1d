"""What is usually done by now where somebody lives already: to be ticked in one go, when the plan begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.rows import TaskRow
from relocate_cli.domain.profile.question import HERE, MOVE, STAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation


def usually_done(guide: Guide, situation: Situation, checklist: Checklist) -> list[TaskRow]:
    """Return what follows a move and gives a paper or should be over, for those who came before today."""
    rows: dict[str, list[Item]] = {}
    for item in checklist.items:
        follows = bool(guide.phases[item.task.phase].opens)
        if follows and _is_likely(item, situation) and _came(situation, item.member):
            rows.setdefault(item.task.id, []).append(item)
    return [TaskRow(tuple(items)) for items in rows.values()]


def _is_likely(item: Item, situation: Situation) -> bool:
    """Whether it gives something to hold, even if it is too late to begin it, or should be over."""
    if item.task.gives:
        return item.is_open or item.state is State.LAPSED
    return item.is_open and item.due is not None and item.due < situation.today


def _came(situation: Situation, member: Member | None) -> bool:
    """Whether somebody, or any adult of the household, came here on a day before today, or some day."""
    whose: Iterable[Member] = [member] if member else situation.profile.adults
    return any(_lives_here(situation, one) for one in whose)


def _lives_here(situation: Situation, member: Member) -> bool:
    if STAGE not in situation.questions:
        return False
    move = situation.date_of(MOVE, member) if MOVE in situation.questions else None
    return HERE in situation.stages(member) and (move is None or move < situation.today)
