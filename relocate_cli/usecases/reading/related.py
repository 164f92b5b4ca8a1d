"""Where a record stands in the household's plan: whose task it is, who holds the paper, what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.agenda import of_person
from relocate_cli.domain.checklist.linked import Linked, linked
from relocate_cli.domain.profile.member import is_for
from relocate_cli.language import _
from relocate_cli.usecases.household.members import person_id

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look


def standing_of(look: Look, task: str, person: str) -> tuple[list[Item], list[Maybe]]:
    """Return where a task stands: its items, and for whom it may join the list; all, or one member's."""
    if not look.desk:
        return [], []
    checklist = look.desk.checklist
    member = person_id(look.desk.plan.profile, person)
    items = of_person(checklist.of_task(task), member)
    maybes = [one for one in checklist.maybes if one.task.id == task and is_for(one.member, member)]
    return list(items), maybes


def tasks_naming(look: Look, record: Record) -> list[Linked]:
    """Return the tasks that send one to a contact or a place, and those that an article or a theme names."""
    details, named = look.details["tasks"], record.fields.get("tasks", ())
    tasks = [
        task
        for id, task in look.guide.tasks.items()
        if id in named or record.id in details[id].get(record.kind, ())
    ]
    return linked(tasks, look.desk.checklist if look.desk else None)


def tasks_with_paper(look: Look, paper: str) -> tuple[list[Linked], list[Linked]]:
    """Return the tasks that give a paper, and those that need it."""
    checklist, tasks = look.desk.checklist if look.desk else None, look.guide.tasks.values()
    gives = linked((task for task in tasks if paper in task.gives), checklist)
    return gives, linked((task for task in tasks if paper in task.needs), checklist)


def holders_of(desk: Desk, paper: str) -> dict[str, str]:
    """Return the names of the members who hold a paper by their ids; the household counts as one."""
    held = sorted(member for name, member in desk.situation.held if name == paper)
    members = {member.id: member.name for member in desk.plan.profile.members}
    return {id or "household": members.get(id) or _("the household") for id in held}
