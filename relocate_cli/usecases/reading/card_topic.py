"""Find what a card for the counter is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.card_topic import Topic
from relocate_cli.domain.guide.terms import terms_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.targets import named_person
from relocate_cli.usecases.reading.look import find_record
from relocate_cli.usecases.reading.related import standing_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look

ON_CARDS = ("tasks", "phrases")
"""Kinds of which there is a card; a task goes first."""


def topic_of(look: Look, name: str, person: str) -> Topic:
    """Return what `id-card:anna` or the id of a phrase means; RelocateError for anything else."""
    record = _record(look, name)
    words = [word.id for word in terms_of(record.fields, look.details["words"])]
    if not look.desk:
        return Topic(record, (), None, None, words)
    people = _people(look, look.desk, record, named_person(name, person))
    return Topic(record, people, look.desk.plan.profile, look.desk.situation, words)


def _record(look: Look, name: str) -> Record:
    record = find_record(look, name)
    kind = next((kind for kind in ON_CARDS if kind in {record.kind, *record.others}), "")
    if kind:
        return find_record(look, name, kind)
    message = _("There is a card for tasks and phrases only; {id} is neither.").format(id=record.id)
    raise RelocateError(message, _("See it with: relocate show {id}").format(id=record.id))


def _people(look: Look, desk: Desk, record: Record, person: str) -> Sequence[Member]:
    """Return those who have the task, or the adults."""
    items = standing_of(look, record.id, person)[0] if record.kind == "tasks" else []
    having = [item.member for item in items if item.member and item.member.is_person]
    return having or desk.plan.profile.adults
