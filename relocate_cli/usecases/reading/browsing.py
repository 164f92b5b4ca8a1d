"""Browse the local guide: its sections, what concerns a household most, and what in it grew old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.happening import next_happening
from relocate_cli.domain.guide.freshness import Aged, age_of
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.guide.section import SECTIONS, Listed, by_next_day, own_place_first, records_in
from relocate_cli.domain.profile.written_condition import condition_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.usecases.reading.look import Look


def section_of(look: Look, section: str) -> list[Listed]:
    """Return the records of a section, from the place itself outwards; events by their next day."""
    found = _listed(look, section, _concerning(look))
    return by_next_day(found, look.workspace.today) if section == "events" else found


def events_until(look: Look, last: date) -> list[Listed]:
    """Return the events from today to that day, the next first."""
    today = look.workspace.today
    return [one for one in section_of(look, "events") if next_happening(one.record.fields, today, last)]


def sections_of(look: Look) -> dict[str, int]:
    """Return how many records each section of the guide holds."""
    return {section: len(records_in(look.records, section)) for section in SECTIONS}


def ages_of(look: Look) -> list[Aged]:
    """Return every record that says when its facts were read, by kind, from the place itself outwards."""
    mine = _concerning(look)
    return [
        Aged(one.record, age, one.mine)
        for kind in LOOKED_UP
        for one in _listed(look, kind, mine)
        if (age := age_of(kind, one.record.fields))
    ]


def _listed(look: Look, section: str, mine: Callable[[Record], bool]) -> list[Listed]:
    found = (Listed(record, mine(record)) for record in records_in(look.records, section))
    return own_place_first(found, (pack.id for pack in look.guide.lineage), look.workspace.language)


def _concerning(look: Look) -> Callable[[Record], bool]:
    """Return what tells whether a record concerns this household more than others; none does without a plan.

    It does when a task on the list names it, or when its own condition is true.
    """
    if not look.desk:
        return lambda _record: False
    situation, named = look.desk.situation, _named_by_tasks(look)

    def concerns(record: Record) -> bool:
        if (record.kind, record.id) in named:
            return True
        own = record.kind != "tasks" and "when" in record.fields
        return own and situation.holds(condition_of(record.fields["when"])) is True

    return concerns


def _named_by_tasks(look: Look) -> set[tuple[str, str]]:
    """Return the tasks on the list, and every record that one of them names, by kind and id."""
    listed = {item.task.id for item in look.desk.checklist.items} if look.desk else set()
    named = {("tasks", id) for id in listed}
    for id in listed:
        task = look.records["tasks"][id]
        named |= {(kind, record) for kind in LOOKED_UP for record in task.get(kind, ())}
        named |= {("papers", paper) for paper in (*task.get("needs", ()), *task.get("gives", ()))}
    return named
