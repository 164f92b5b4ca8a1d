"""Who moves, as people write it: a name, a child with age or birthday, a pet, a car."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import alike
from relocate_cli.domain.profile.answer import Unclear, read_day
from relocate_cli.domain.profile.member import Member, birth_from_age
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import saved

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.usecases.household.plans import Desk

NAME = re.compile(r"(?P<name>[^:0-9]*[^:0-9\s,])(?:\s*[:,]?\s*(?P<born>\d[\d./ -]*))?")


def parse_member(written: str, kind: str, members: Sequence[Member], today: date) -> Member:
    """Return the member that `Mila 4`, `Mila:2022-05-03` or `Bella` means; RelocateError if unclear."""
    match = NAME.fullmatch(written.strip())
    if not match:
        message = _("{text} is not a name.").format(text=repr(written))
        raise RelocateError(message, _("Write a name, for a child with age or birthday: Mila 4"), 2)
    born = match["born"] or ""
    return new_member(members, match["name"], kind, read_birth(born.strip(), today) if born else "")


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


def add_members(desk: Desk, given: Sequence[tuple[str, str]], today: date) -> Desk:
    """Save members, each as (kind, text); one whose name is known is corrected, not doubled."""
    for kind, written in given:
        members = desk.plan.profile.members
        member = parse_member(written, kind, members, today)
        same = [known for known in members if alike(known.name) == alike(member.name)]
        if same:
            member = member._replace(id=same[0].id)
        desk = saved(desk, [member_change(desk, member)])
    return desk
