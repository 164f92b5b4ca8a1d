"""Who moves, as people write it: a name, a child with age or birthday, a pet, a car."""

from __future__ import annotations

import re
import string
import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.ages import checked_age, read_birth
from relocate_cli.domain.naming import alike
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.given import Given, found_at
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import saved

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk

CONTROL = {"Cc", "Cf", "Cs", "Co", "Cn"}
JOINERS = {"\u200c", "\u200d"}
"""Signs without a width that belong to names of some languages."""
NAME = re.compile(r"(?P<name>[^:0-9]*[^:0-9\s,])(?:\s*[:,]?\s*(?P<born>\d[\d./ -]*))?")
MODEL = re.compile(r"(?P<name>[^:]*[^\W\d_][^:]*)")
"""What has a number in its name and no age: a Volvo V70, a company 3M, welder 2."""
WITH_AGE = {"adult", "child", "pet"}


def parse_member(written: str, kind: str, members: Sequence[Member], today: date) -> Member:
    """Return the member that `Mila 4`, `Mila:2022-05-03` or `Bella` means; RelocateError if unclear."""
    if any(unicodedata.category(sign) in CONTROL and sign not in JOINERS for sign in written):
        message = _("There is a control sign in this name, perhaps from an arrow key.")
        raise RelocateError(message, _("Write the name once more."), 2)
    match = (NAME if kind in WITH_AGE else MODEL).fullmatch(" ".join(written.split()))
    if not match or all(sign in string.punctuation for sign in match["name"]):
        message = _("{text} is not a name.").format(text=repr(written))
        of_child = _("Write a name, for a child with age or birthday: Mila 4")
        raise RelocateError(message, of_child if kind == "child" else _("Write a name, with letters."), 2)
    born = match.groupdict().get("born") or ""
    member = new_member(members, match["name"], kind, read_birth(born.strip(), today) if born else "")
    return checked_age(member, members, today)


def add_members(desk: Desk, given: Sequence[Given], today: date) -> Desk:
    """Save members; one whose name is known is corrected, not doubled."""
    told: list[Member] = []
    for kind, written, where in given:
        members = desk.plan.profile.members
        with found_at(where):
            member = told_apart(parse_member(written, kind, members, today), told)
        told.append(member)
        same = [known for known in members if alike(known.name) == alike(member.name)]
        if same:
            member = member._replace(id=same[0].id, born=member.born or same[0].born)
            if member.kind != same[0].kind:
                with found_at(where):
                    checked_age(member, members, today)
        desk = saved(desk, [member_change(desk, member)])
    return desk


def edited_member(member: Member, told: Given, others: Sequence[Member], today: date) -> Member:
    """Return a member as it is told anew; the birth stays until another is told."""
    parsed = told_apart(parse_member(told.text, told.key, others, today), others)
    edited = parsed._replace(id=member.id, born=parsed.born or member.born)
    return edited if edited.kind == member.kind else checked_age(edited, others, today)


def told_apart(member: Member, others: Sequence[Member]) -> Member:
    """Return the member if nobody else has the same name; else RelocateError."""
    if all(alike(other.name) != alike(member.name) for other in others):
        return member
    message = _("Two would be called {name}.").format(name=member.name)
    raise RelocateError(message, _("Add something that tells them apart, like: Anna B"), 2)


def named_you(desk: Desk, written: str, today: date) -> Desk:
    """Save what to call the first adult, who keeps ticks and answers; nobody is added if there is one."""
    members = desk.plan.profile.members
    first = next(iter(desk.plan.profile.adults), None)
    if not first or any(member.is_called(written.partition(":")[0]) for member in members):
        return add_members(desk, [Given("adult", written)], today)
    named = parse_member(written, "adult", (), today)
    return saved(desk, [member_change(desk, named._replace(id=first.id, born=named.born or first.born))])
