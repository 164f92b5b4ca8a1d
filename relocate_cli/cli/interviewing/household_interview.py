"""The first part of the interview: who moves, one kind after the other, each saved as it is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.ages import checked_age, read_birth
from relocate_cli.cli.interviewing.asking import EXPLAIN, GoBack, ask_line
from relocate_cli.cli.interviewing.household import parse_member, told_apart
from relocate_cli.cli.interviewing.household_steps import MemberStep, present_in, steps
from relocate_cli.cli.interviewing.lanes import ask_lanes
from relocate_cli.cli.interviewing.parts import Parts
from relocate_cli.cli.interviewing.replacing import told_instead
from relocate_cli.domain.profile.lanes import lanes_of
from relocate_cli.domain.typed_words import back_words, nobody_words, yes_words
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import member_change, removal_change
from relocate_cli.usecases.household.plans import saved
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


def ask_household(session: Session, desk: Desk, *, again: bool = False) -> Desk:
    """Ask who moves; Enter keeps what is known already. Again means: begin with the last question."""
    desk = desk if again else ask_lanes(session, desk)
    asked = steps(lanes_of(desk.plan.profile))
    number = len(asked) - 1 if again else 0
    Parts(session.screen, desk).begin()
    text = _("It decides which tasks you get, and for whom. You can change it later.")
    session.screen.tell(Line(text, "faint", 2))
    while number < len(asked):
        step = asked[number]
        session.screen.tell("", Line(step.question, "strong"))
        try:
            desk = _ask(session, desk, step, number)
        except GoBack:
            if not number:
                return ask_household(session, desk)
            number -= 1
        else:
            number += 1
    return desk


def _ask(session: Session, desk: Desk, step: MemberStep, number: int) -> Desk:
    present = present_in(desk, step, number)
    default = ", ".join(member.name for member in present) or step.default
    while True:
        answer = ask_line(session.screen, f"{step.prompt} [{default}]:")
        if answer.casefold() in back_words():
            raise GoBack
        if answer == EXPLAIN:
            text = _("It decides which tasks you get, and for whom. You can change it later.")
            session.screen.tell(Line(text, "faint", 2))
            continue
        if not answer and (present or step.default == _("none")):
            return desk
        if answer.casefold() in yes_words():
            session.screen.tell(Line(_("Please type a name; any short name will do."), "warn"))
            continue
        names = re.split(r"[,;]", answer or step.default) if number else [answer or step.default]
        written = [] if answer.casefold() in nobody_words() and number else names
        try:
            return _with(session, desk, step, number, [name for name in written if name.strip()])
        except RelocateError as error:
            session.screen.tell(Line(error.message, "warn"), Line(error.hint, "", 2))


def _with(session: Session, desk: Desk, step: MemberStep, number: int, written: Sequence[str]) -> Desk:
    """Save these members beside, or in place of, those told before; who goes is asked about."""
    present = present_in(desk, step, number)
    told: list[Member] = []
    for text in written:
        others = [*(one for one in desk.plan.profile.members if one not in present), *told]
        member = told_apart(parse_member(text, step.kind, others, session.today), others)
        told.append(member)
    if not told and not number:
        return desk
    change = told_instead(session, desk, present, told, is_one=not number)
    for member, position in change.members:
        desk = saved(desk, [member_change(desk, _with_age(session, desk, member), position)])
    return saved(desk, [removal_change(desk, member) for member in change.gone]) if change.gone else desk


def _with_age(session: Session, desk: Desk, member: Member) -> Member:
    """Return a child with its age, asked for once more if it was not told."""
    if member.kind != "child" or member.born:
        return member
    prompt = _("How old is {name}? [I don't know yet]:").format(name=member.name)
    while answer := ask_line(session.screen, prompt):
        try:
            aged = member._replace(born=read_birth(answer, session.today))
            return checked_age(aged, desk.plan.profile.members, session.today)
        except RelocateError as error:
            session.screen.tell(Line(error.message, "warn"), Line(error.hint, "", 2))
    return member
