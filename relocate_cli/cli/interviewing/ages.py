"""How old somebody is, as people write it, and who of a household can be how old."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.profile.answer import Unclear, read_day
from relocate_cli.domain.profile.member import ALONE, OF_AGE, Member, birth_from_age
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def checked_age(member: Member, members: Sequence[Member], today: date) -> Member:
    """Return somebody of an age for an adult or a child, no child older than an adult; else RelocateError."""
    age = member.age_on(today)
    if age is None or not member.is_person:
        return member
    if member.kind == "child" and age >= OF_AGE:
        form = _("{name} is {age}: whoever is 18 or older is told as an adult.")
        hint = _("Afterwards: relocate people add {name}").format(name=member.name)
        raise RelocateError(form.format(name=member.name, age=age), hint, 2)
    if member.kind == "adult" and age < ALONE:
        form = _("{name} is {age}: whoever is younger than 15 is told as a child.")
        hint = _("Write the name without an age, or tell {name} as a child.").format(name=member.name)
        raise RelocateError(form.format(name=member.name, age=age), hint, 2)
    _refuse_older_child(member, members)
    return member


def _refuse_older_child(member: Member, others: Sequence[Member]) -> None:
    """Stop when a child would be older than an adult of the household whose age is known."""
    for other in others:
        child, adult = (member, other) if member.kind == "child" else (other, member)
        if (child.kind, adult.kind) != ("child", "adult") or other.is_called(member.name):
            continue
        if child.birth and adult.birth and child.birth <= adult.birth:
            message = _("{name} would be older than {other}.").format(name=child.name, other=adult.name)
            raise RelocateError(message, _("Write the age or the birthday once more."), 2)


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
