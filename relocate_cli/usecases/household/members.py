"""Who belongs to the household: add, correct, remove, and find somebody by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.naming import id_for
from relocate_cli.domain.plan.disagreement import REMOVED, hanging_on, orphans
from relocate_cli.domain.profile.member import Member
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.usecases.household.plans import Desk

HOUSEHOLD = "household"
"""Under this name it is saved that somebody told us who moves."""


def is_household_told(desk: Desk) -> bool:
    """Whether somebody told us who moves, to the end."""
    return desk.plan.profile.answer(HOUSEHOLD) is not None


def household_change(desk: Desk) -> dict[str, Any]:
    """Return the change that says who moves was told to the end."""
    return desk.plan.change(do="answer", question=HOUSEHOLD, values=["told"])


def member_change(desk: Desk, member: Member, position: int | None = None) -> dict[str, Any]:
    """Return the change that adds a member or corrects what is known of one."""
    known = [found.id for found in desk.plan.profile.members]
    if position is None:
        position = known.index(member.id) if member.id in known else len(known)
    data = {"name": member.name, "kind": member.kind, "position": position}
    if member.born:
        data["born"] = member.born
    return desk.plan.change(do="member", member=member.id, **data)


def removal_change(desk: Desk, member: Member) -> dict[str, Any]:
    """Return the change that takes a member out of the household."""
    took = hanging_on(desk.plan, member.id)
    return desk.plan.change(do="member", member=member.id, kind=REMOVED, name=member.name, took=took)


def gone_member(desk: Desk, name: str) -> Member | None:
    """Return somebody of this name who is no longer here, under the id that their ticks have."""
    present = {member.id for member in desk.plan.profile.members}
    for event in reversed([*desk.plan.latest.values()]):
        id = event.data.get("member")
        names = (found.data.get("name", "") for found in (event, *desk.plan.others.get(("member", id), ())))
        for called in names if event.do == "member" and id not in present else ():
            if (member := Member(str(id), str(called), REMOVED)).is_called(name):
                return member
    return None


def new_member(desk_members: Sequence[Member], name: str, kind: str, born: str = "") -> Member:
    """Return a member whose id is made of the name."""
    taken = {member.id for member in desk_members}
    return Member(id_for(name, taken, kind), name.strip(), kind, born)


def find_member(desk: Desk, name: str) -> Member:
    """Return the member of this name; RelocateError names who is there."""
    for member in desk.plan.profile.members:
        if member.is_called(name):
            return member
    raise nobody_called(name, desk.plan.profile.members)


def find_leaver(desk: Desk, name: str) -> Member:
    """Return the member of this name, or somebody who is gone and whose ticks wait for a decision."""
    gone = gone_member(desk, name)
    if gone and any(tick.data.get("member") == gone.id for tick, _removal in orphans(desk.plan)):
        return gone
    return find_member(desk, name)


def nobody_called(name: str, members: Sequence[Member]) -> RelocateError:
    """Return the error for a name that nobody has, which tells who is there."""
    message = _("Nobody in your household is called {name}.").format(name=repr(name))
    known = ", ".join(member.name for member in members)
    return RelocateError(message, _("There are: {names}.").format(names=known))


def check_person(profile: Profile, person: str) -> None:
    """Raise RelocateError when nobody of the household has this name."""
    if person and person != "all" and not any(member.is_called(person) for member in profile.members):
        raise nobody_called(person, profile.members)


def is_referred_to(desk: Desk, member: Member) -> bool:
    """Whether an answer, a tick, a paper or a note hangs on this member."""
    progress = desk.plan.progress
    return any(
        member.id in key[1:]
        for kept in (
            desk.plan.profile.answers,
            progress.marks,
            progress.parts,
            progress.papers,
            progress.notes,
        )
        for key in kept
    )
