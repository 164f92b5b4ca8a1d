"""Who moves, as people write it: a name, a child with age or birthday, a pet, a car."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import alike
from relocate_cli.domain.profile.answer import Unclear, read_day
from relocate_cli.domain.profile.member import OF_AGE, Member, birth_from_age
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.given import Given, found_at
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import saved

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.usecases.household.plans import Desk

CONTROL = {"Cc", "Cf", "Cs", "Co", "Cn"}
JOINERS = {"\u200c", "\u200d"}
"""Signs without a width that belong to names of some languages."""
NAME = re.compile(r"(?P<name>[^:0-9]*[^:0-9\s,])(?:\s*[:,]?\s*(?P<born>\d[\d./ -]*))?")


def parse_member(written: str, kind: str, members: Sequence[Member], today: date) -> Member:
    """Return the member that `Mila 4`, `Mila:2022-05-03` or `Bella` means; RelocateError if unclear."""
    if any(unicodedata.category(sign) in CONTROL and sign not in JOINERS for sign in written):
        message = _("There is a control sign in this name, perhaps from an arrow key.")
        raise RelocateError(message, _("Write the name once more."), 2)
    match = NAME.fullmatch(written.strip())
    if not match:
        message = _("{text} is not a name.").format(text=repr(written))
        raise RelocateError(message, _("Write a name, for a child with age or birthday: Mila 4"), 2)
    born = match["born"] or ""
    member = new_member(members, match["name"], kind, read_birth(born.strip(), today) if born else "")
    return checked_age(member, members, today)


def checked_age(member: Member, members: Sequence[Member], today: date) -> Member:
    """Return a child that is one, and younger than every adult whose age is known; else RelocateError."""
    age = member.age_on(today)
    if member.kind != "child" or age is None:
        return member
    if age >= OF_AGE:
        message = _("{name} is {age}: whoever is 18 or older is told as an adult.").format(
            name=member.name, age=age
        )
        raise RelocateError(message, _("Afterwards: relocate people add {name}").format(name=member.name), 2)
    adults = [(adult.birth, adult.name) for adult in members if adult.kind == "adult" and adult.birth]
    younger = next((name for birth, name in adults if member.birth and birth >= member.birth), "")
    if younger:
        message = _("{name} would be older than {other}.").format(name=member.name, other=younger)
        raise RelocateError(message, _("Write the age or the birthday once more."), 2)
    return member


def read_birth(written: str, today: date) -> str:
    """Return the birth that an age or a day means, as it is saved; RelocateError if unclear."""
    if re.fullmatch(r"\d{1,2}", written):
        return birth_from_age(int(written), today)
    day = read_day(written)
    if not isinstance(day, Unclear) and day <= today:
        return day.isoformat()
    message = _("{text} is neither an age nor a birthday.").format(text=repr(written))
    if isinstance(day, Unclear) and day.readings:
        hint = _("It could mean {words}. Write the one you mean.").format(words=" / ".join(day.readings))
    else:
        hint = _("Write an age in years, or a day like 2022-05-03.")
    raise RelocateError(message, hint, 2)


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
        desk = saved(desk, [member_change(desk, member)])
    return desk


def told_apart(member: Member, others: Sequence[Member]) -> Member:
    """Return the member if nobody else has the same name; else RelocateError."""
    if all(alike(other.name) != alike(member.name) for other in others):
        return member
    message = _("Two of you would be called {name}.").format(name=member.name)
    raise RelocateError(message, _("Add something that tells them apart, like: Anna B"), 2)


def named_you(desk: Desk, written: str, today: date) -> Desk:
    """Save what to call the first adult, who keeps ticks and answers; nobody is added if there is one."""
    members = desk.plan.profile.members
    first = next(iter(desk.plan.profile.adults), None)
    if not first or any(member.is_called(written.partition(":")[0]) for member in members):
        return add_members(desk, [Given("adult", written)], today)
    named = parse_member(written, "adult", (), today)
    return saved(desk, [member_change(desk, named._replace(id=first.id, born=named.born or first.born))])
