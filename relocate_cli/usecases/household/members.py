"""Who belongs to the household: add, correct, remove, and find somebody by name."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.naming import alike, id_for
from relocate_cli.domain.plan.disagreement import REMOVED, orphans, ticks_of
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
    took = ticks_of(desk.plan, member.id)
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
    return Member(id_for(name, taken, kind), unicodedata.normalize("NFC", name.strip()), kind, born)


def who(members: Sequence[Member], name: str) -> Member:
    """Return which of these has this name or id; RelocateError names who is there."""
    found = next((member for member in members if member.is_called(name)), None)
    if not found:
        message = _("Nobody in your household is called {name}.").format(name=repr(name))
        known = ", ".join(member.name for member in members)
        raise RelocateError(message, _("There are: {names}.").format(names=known))
    return found


def find_leaver(desk: Desk, name: str) -> Member:
    """Return the member of this name, or somebody who is gone and whose ticks wait for a decision.

    RelocateError for the only person: a plan is always about somebody.
    """
    gone = gone_member(desk, name)
    if gone and any(tick.data.get("member") == gone.id for tick, _removal in orphans(desk.plan)):
        return gone
    member = who(desk.plan.profile.members, name)
    if member.is_person and len(desk.plan.profile.persons) == 1:
        message = _("{name} is the only person in the plan.").format(name=member.name)
        raise RelocateError(message, _("To remove everything: relocate erase"))
    return member


def person_id(profile: Profile, name: str) -> str:
    """Return the id of the member with this name or id; empty for everybody."""
    return "" if alike(name) in {"", "all"} else who(profile.members, name).id
