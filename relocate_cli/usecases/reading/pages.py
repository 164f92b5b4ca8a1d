"""In which order the pages about a record are offered: what is for this household comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.agenda import of_person
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.domain.truth import either
from relocate_cli.usecases.household.members import person_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look

RANKS = {True: 0, None: 1, False: 2}
"""A page for them, one for everybody or for who knows whom, and one that is for others."""


def theirs_first(look: Look, record: Record, person: str) -> Record:
    """Return the record with the pages first that are for those who look it up; without a plan as it is."""
    links = record.fields.get("links", ())
    if not look.desk or not any("when" in link for link in links):
        return record
    situation, readers = look.desk.situation, _readers(look.desk, record, person)

    def rank(link: Mapping[str, Any]) -> int:
        if "when" not in link:
            return RANKS[None]
        when = condition_of(link["when"])
        return RANKS[either(situation.holds(when, reader) for reader in readers)]

    return record._replace(fields={**record.fields, "links": sorted(links, key=rank)})


def _readers(desk: Desk, record: Record, person: str) -> Sequence[Member]:
    """Return whose pages they are: those who have the task, or whoever is meant of the household."""
    named = person_id(desk.plan.profile, person)
    items = desk.checklist.of_task(record.id) if record.kind == "tasks" else ()
    having = [item.member for item in of_person(items, named) if item.member]
    return having or [one for one in desk.plan.profile.persons if named in ("", one.id)]
