"""The proof of a task: why it is on the list or not, what it waits for, and what waits for it."""

from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.checklist import Checklist, for_whom
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.reasons import Reason, open_questions, reasons
from relocate_cli.domain.profile.situation import Situation
from relocate_cli.domain.truth import Truth


class Verdict(NamedTuple):
    """For one member or the household: whether the task applies, and the facts that decide it."""

    member: Member | None
    truth: Truth
    reasons: tuple[Reason, ...]
    open_questions: tuple[Reason, ...]
    item: Item | None
    unlocks: tuple[ItemKey, ...]
    """Items that wait for this one."""


class Proof(NamedTuple):
    """A task with its verdict for everybody it could be for."""

    task: Task
    verdicts: tuple[Verdict, ...]


def prove(task: Task, situation: Situation, checklist: Checklist, name: str = "") -> Proof:
    """Return why a task is on the list or not, for everybody it could be for, or for one of them."""
    members = [
        member for member in for_whom(task, situation) if not (name and member) or member.is_called(name)
    ]
    return Proof(task, tuple(_verdict(task, member, situation, checklist) for member in members))


def _verdict(task: Task, member: Member | None, situation: Situation, checklist: Checklist) -> Verdict:
    key = (task.id, id_of(member))
    return Verdict(
        member,
        situation.holds(task.when, member),
        tuple(reasons(situation, task.when, member)),
        tuple(open_questions(situation, task.when, member)),
        checklist.item(key),
        tuple(item.key for item in checklist.waiting_for([key])),
    )
