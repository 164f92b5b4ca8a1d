"""In which order the pages about a record are offered: what is for this household comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.agenda import of_person
from relocate_cli.domain.guide.links import links_for
from relocate_cli.usecases.household.members import person_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look


def theirs_first(look: Look, record: Record, person: str) -> Record:
    """Return the record with the pages first that are for those who look it up; without a plan as it is."""
    links = record.fields.get("links", ())
    if not look.desk or not any("when" in link for link in links):
        return record
    readers = _readers(look.desk, record, person)
    return record._replace(fields={**record.fields, "links": links_for(links, look.desk.situation, readers)})


def _readers(desk: Desk, record: Record, person: str) -> Sequence[Member]:
    """Return whose pages they are: those who have the task, or whoever is meant of the household."""
    named = person_id(desk.plan.profile, person)
    items = desk.checklist.of_task(record.id) if record.kind == "tasks" else ()
    having = [item.member for item in of_person(items, named) if item.member]
    return having or [one for one in desk.plan.profile.persons if named in ("", one.id)]
