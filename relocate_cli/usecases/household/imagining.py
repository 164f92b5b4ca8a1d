"""What if: the plan with other answers, or in another place; nothing of it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.profile.member import birth_from_age, id_of
from relocate_cli.domain.profile.member_kinds import TOLD
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import find_place
from relocate_cli.usecases.household.given_answers import given_answers
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import Desk, saved
from relocate_cli.usecases.household.rehearsal import rehearsed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.given import Given

JOINING = {name: kind.name for kind in TOLD for name in (kind.name, f"{kind.name}s")}
"""How one says that a member joins: `pet=dog`, `child=Mila:4`."""


def what_if(desk: Desk, given: Sequence[Given], place: str | None = None) -> Desk:
    """Return the desk as it would be with these answers, in this place; RelocateError for what is unclear."""
    desk = Desk(desk.workspace, rehearsed(desk.household), desk.opened)
    if place:
        found = find_place(desk.workspace, place)
        opened = open_guide(desk.workspace, found.id)
        change = desk.plan.change(do="place", place=found.id)
        desk = Desk(desk.workspace, desk.household.saved([change]), opened)
    for one in given:
        if _joins(desk, one.key):
            desk = _with_member(desk, JOINING[one.key], one.text)
    return saved(desk, given_answers(desk, [one for one in given if not _joins(desk, one.key)]))


def _joins(desk: Desk, key: str) -> bool:
    return key in JOINING and key not in desk.guide.questions


def _with_member(desk: Desk, kind: str, value: str) -> Desk:
    """Return the desk with one member more; `pet=dog` also answers which animal it is."""
    name, _colon, age = value.partition(":")
    born = birth_from_age(int(age), desk.today) if age.strip().isdecimal() else ""
    member = new_member(desk.plan.profile.members, name, kind, born)
    desk = saved(desk, [member_change(desk, member)])
    return saved(desk, _meant_by(desk, member, value))


def _meant_by(desk: Desk, member: Member, value: str) -> list[dict[str, Any]]:
    """Return the answers that the word for a new member gives already."""
    return [
        desk.plan.change(do="answer", question=question.id, values=[value], member=id_of(member))
        for question in desk.situation.questions.values()
        if member in desk.situation.asked_of(question) and question.option(value)
    ]
