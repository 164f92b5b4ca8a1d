"""Whose pages about a record are offered first: those of who has the task, or of whoever is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.agenda import of_person
from relocate_cli.domain.checklist.their_pages import with_their_pages
from relocate_cli.usecases.household.members import person_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look


def theirs_first(look: Look, record: Record, person: str) -> Record:
    """Return the record with the pages first that are for those who look it up; without a plan as it is."""
    if not look.desk:
        return record
    readers = _readers(look.desk, record, person)
    return record._replace(fields=with_their_pages(record.fields, readers, look.desk.situation))


def _readers(desk: Desk, record: Record, person: str) -> Sequence[Member]:
    """Return whose pages they are: those who have the task, or whoever is meant of the household."""
    named = person_id(desk.plan.profile, person)
    items = desk.checklist.of_task(record.id) if record.kind == "tasks" else ()
    having = [item.member for item in of_person(items, named) if item.member]
    return having or [one for one in desk.plan.profile.persons if named in ("", one.id)]
