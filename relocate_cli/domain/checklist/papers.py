"""Papers turned inside out: who holds one, who gives it, and who has to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.blocker import Blocker, ItemKey
from relocate_cli.domain.profile.member import Member, id_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation

Holding = tuple[str, str]
"""Paper id and member id; an empty member id means that the whole household has it."""


def held_papers(guide: Guide, plan: Plan, situation: Situation) -> frozenset[Holding]:
    """Return who holds which paper: by answers, by what is done, and by what somebody said."""
    present = {"", *(member.id for member in plan.profile.members)}
    held = _given_by_answers(situation)
    for (task, member), mark in plan.progress.marks.items():
        if mark.kind == "done" and task in guide.tasks:
            held |= {(paper, _holder(guide, paper, member)) for paper in guide.tasks[task].gives}
    for holding, has in plan.progress.papers.items():
        held = held | {holding} if has else held - {holding}
    return frozenset((paper, member) for paper, member in held if member in present)


def _given_by_answers(situation: Situation) -> set[Holding]:
    """Return the papers that answers bring; a question that is not asked any more brings none."""
    held: set[Holding] = set()
    for question in situation.questions.values():
        if not any(option.gives for option in question.options):
            continue
        earlier = situation._replace(held=frozenset(held))
        for member in situation.asked_of(question):
            values = situation.profile.answer(question.id, member) or ()
            if values and not earlier.never_asked(question, member):
                chosen = [option for option in question.options if option.value in values]
                held |= {(paper, id_of(member)) for option in chosen for paper in option.gives}
    return held


def _holder(guide: Guide, paper: str, member: str) -> str:
    """Return the id of whoever holds a paper that a member got: some are for the whole household."""
    found = guide.papers.get(paper)
    return "" if found and found.for_household else member


def keys_for(keys: list[ItemKey], member: Member | None) -> list[ItemKey]:
    """Return those of a task's items that count for a member: their own and the household's.

    For the household all count. For a child, a pet or a car somebody else's count if there is none of
    its own: a child's place in preschool may need a parent's BankID.
    """
    if member is None:
        return keys
    found = [key for key in keys if key[1] in {member.id, ""}]
    return found if found or member.kind == "adult" else keys


def blockers_of(
    task: Task, member: Member | None, keys: Collection[ItemKey], givers: Mapping[str, list[ItemKey]]
) -> list[Blocker]:
    """Return the items without which this one cannot be done: those that give its papers, and its waits."""
    papers = [Blocker(key, paper) for paper in task.needs for key in keys_for(givers.get(paper, []), member)]
    waits = [
        Blocker(key, "", wait.why) for wait in task.waits_for for key in of_task(wait.task, keys, member)
    ]
    me = (task.id, id_of(member))
    return [blocker for blocker in (*papers, *waits) if blocker.key != me]


def followed_by(task: Task, member: Member | None, keys: Collection[ItemKey]) -> list[ItemKey]:
    """Return the items that come before this one in order, and keep nobody from doing it."""
    me = (task.id, id_of(member))
    return [key for name in task.after for key in of_task(name, keys, member) if key != me]


def of_task(task: str, keys: Collection[ItemKey], member: Member | None) -> list[ItemKey]:
    """Return those of a task's items that count for a member."""
    return keys_for([key for key in keys if key[0] == task], member)


def is_held(
    paper: str, member: Member | None, situation: Situation, givers: Mapping[str, list[ItemKey]]
) -> bool:
    """Whether the paper is there for this member: their own, the household's, or anyone's if that serves."""
    holders = {holder for name, holder in situation.held if name == paper}
    if member is None or not holders or "" in holders or member.id in holders:
        return bool(holders)
    if member.kind == "adult":
        return False
    leader = _leader(paper, member, situation)
    return leader in holders or not any(key[1] in {member.id, leader} for key in givers.get(paper, []))


def _leader(paper: str, member: Member, situation: Situation) -> str | None:
    """Return on whose paper a child's hangs: a father's old permit is none for who comes with the mother."""
    inherited = (found for found in situation.questions.values() if found.inherited)
    hangs = any(paper in option.gives for found in inherited for option in found.options)
    return id_of(situation.profile.companion_of(member)) if hangs else None
