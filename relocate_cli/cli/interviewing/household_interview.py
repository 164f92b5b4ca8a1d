"""The first part of the interview: who moves, one kind after the other, each saved as it is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import BACK, EXPLAIN, NO_WORDS, YES_WORDS, GoBack, ask_line
from relocate_cli.cli.interviewing.household import parse_member, read_birth
from relocate_cli.cli.interviewing.household_steps import Asked, present_in, steps
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import is_referred_to, member_change, removal_change
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk

NONE = NO_WORDS | {"none", "nobody", "inga", "ingen", "inget", "nee", "nein", "ei", "0", "-"}


def ask_household(session: Session, desk: Desk, *, again: bool = False) -> Desk:
    """Ask who moves; Enter keeps what is known already. Again means: begin with the last question."""
    asked = steps()
    number = len(asked) - 1 if again else 0
    while number < len(asked):
        step = asked[number]
        count = _("Who moves, {number} of {total}").format(number=number + 1, total=len(asked))
        session.screen.tell("", Line(f"{count}  {step.question}", "strong"))
        try:
            desk = _ask(session, desk, step, number)
        except GoBack:
            number = max(0, number - 1)
        else:
            number += 1
    return desk


def _ask(session: Session, desk: Desk, step: Asked, number: int) -> Desk:
    present = present_in(desk, step, number)
    default = ", ".join(member.name for member in present) or step.default
    while True:
        answer = ask_line(session.screen, f"{step.prompt} [{default}]:")
        if answer.casefold() in BACK:
            raise GoBack
        if answer == EXPLAIN:
            text = _("It decides which tasks you get, and for whom. You can change it later.")
            session.screen.tell(Line(text, "faint", 2))
            continue
        if not answer and (present or number):
            return desk
        if answer.casefold() in YES_WORDS:
            session.screen.tell(Line(_("Please type a name; any short name will do."), "warn"))
            continue
        written = [] if answer.casefold() in NONE and number else re.split(r"[,;]", answer or step.default)
        try:
            return _with(session, desk, step.kind, present, [name for name in written if name.strip()])
        except RelocateError as error:
            session.screen.tell(Line(error.message, "warn"), Line(error.hint, "", 2))


def _with(session: Session, desk: Desk, kind: str, present: Sequence[Member], written: Sequence[str]) -> Desk:
    """Save these members in place of those told before.

    Who is renamed keeps ticks and answers; a name nothing hangs on yet is forgotten, id and all.
    """
    gone, changes = list(present), []
    for text in written:
        others = [member for member in desk.plan.profile.members if member not in present]
        member = _with_age(session, parse_member(text, kind, others, session.today))
        same = [known for known in gone if known.id == member.id] or (gone if len(written) == 1 else [])
        if same and is_referred_to(desk, same[0]):
            member = member._replace(id=same[0].id, born=member.born or same[0].born)
        position = desk.plan.profile.members.index(same[0]) if same else None
        gone = [known for known in gone if known.id != member.id]
        changes.append((member, position))
    for member, position in changes:
        desk = saved(desk, [member_change(desk, member, position)])
    return saved(desk, [removal_change(desk, member) for member in gone]) if gone else desk


def _with_age(session: Session, member: Member) -> Member:
    """Return a child with its age, asked for once more if it was not told."""
    if member.kind != "child" or member.born:
        return member
    prompt = _("How old is {name}? [I don't know yet]:").format(name=member.name)
    while answer := ask_line(session.screen, prompt):
        try:
            return member._replace(born=read_birth(answer, session.today))
        except RelocateError as error:
            session.screen.tell(Line(error.message, "warn"), Line(error.hint, "", 2))
    return member
