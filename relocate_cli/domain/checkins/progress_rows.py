"""How far a household's list came, as it may be shared: task, state, and weeks since the move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.protected import OF_HEALTH, PROTECTED, tells_of
from relocate_cli.domain.profile.question import MOVE

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation

OF_STATE = {
    State.LATE: "late",
    State.READY: "open",
    State.BLOCKED: "open",
    State.WAITING: "waiting",
    State.DONE: "done",
    State.SKIPPED: "skipped",
}
"""The furthest behind first: a task of several persons stands where the last of them stands."""
OWN = "checkin-"
"""Tasks that begin so only remind of a check-in."""


def progress_rows(checklist: Checklist, plan: Plan, situation: Situation) -> list[dict[str, Any]]:
    """Return one row for each task, but those that tell of health or of protected data."""
    by_task: dict[str, list[Item]] = {}
    for item in checklist.items:
        secret = tells_of({PROTECTED, *OF_HEALTH}, item.task.when, situation)
        if item.state in OF_STATE and not secret and not item.task.id.startswith(OWN):
            by_task.setdefault(item.task.id, []).append(item)
    move = plan.profile.date_of(MOVE)
    return [_row(task, items, move) for task, items in by_task.items()]


def _row(task: str, items: list[Item], move: date | None) -> dict[str, Any]:
    order = list(OF_STATE)
    last = min(items, key=lambda item: order.index(item.state))
    row: dict[str, Any] = {"task": task, "state": OF_STATE[last.state]}
    days = [item.mark.day for item in items if item.state is last.state and item.mark and item.mark.day]
    if move and days:
        row["weeks"] = (max(days) - move).days // 7
    return row
