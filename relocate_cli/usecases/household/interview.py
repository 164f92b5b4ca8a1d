"""The interview: begin a plan, save each answer at once, and know what is still worth asking."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.asking_order import as_asked
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.told_answer import ToldAnswer
from relocate_cli.errors import RelocateError
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.household.asked_before import last_said
from relocate_cli.usecases.household.plans import Desk, find_plan
from relocate_cli.usecases.household.refusals import refuse_without_guide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.guides.opening import OpenedGuide
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


def begin(workspace: Workspace, household: Household, place: str, opened: OpenedGuide | None = None) -> Desk:
    """Return the desk for a place, with whatever was answered before; the place itself is saved.

    All that is saved on this desk is one sitting, which is taken back together. A guide that was opened
    already is not opened again.
    """
    household = household.in_one_sitting()
    if household.plan.profile.place == place:
        refuse_without_guide(workspace, household)
    # first: a plan is never moved to a guide that cannot be opened
    opened = opened or open_guide(workspace, place)
    if household.plan.profile.place != place:
        pack = opened.guide.lineage[-1]
        change = household.plan.change(do="place", place=place, name=pack.name, version=pack.version)
        household = household.saved([change])
    return Desk(workspace, household, opened)


def former_list(workspace: Workspace, household: Household, place: str) -> Checklist | None:
    """Return the list of a plan that is going to move to another place; None while it stays where it is."""
    if household.plan.profile.place in {"", place}:
        return None
    with suppress(RelocateError):  # the guide of the old place is gone: that keeps nobody from leaving it
        desk = find_plan(workspace, household)
        return desk.checklist if desk else None
    return None


def not_yet_asked(desk: Desk) -> list[Asking]:
    """Return the open questions to which nobody said "I don't know yet", part by part, person by person."""
    askings = [asking for asking in desk.askings if not _is_left_open(desk, asking)]
    return as_asked(askings, desk.situation)


def _is_left_open(desk: Desk, asking: Asking) -> bool:
    event = last_said(desk, asking)
    return event is not None and not event.data.get("values")


def same_askings(desk: Desk, asking: Asking, before: tuple[str, ...]) -> list[Member]:
    """Return the others whom a question is still to be asked, or who gave the same answer before."""
    question, situation = asking.question, desk.situation
    unasked = {one.member for one in not_yet_asked(desk) if one.question.id == question.id}
    return [
        other
        for other in situation.asked_of(question)
        if other
        and other != asking.member
        and situation.holds(question.when, other) is not False
        and (other in unasked or (before and situation.profile.answer(question.id, other) == before))
    ]


def answer_changes(
    desk: Desk, question: Question, members: Sequence[Member | None], told: ToldAnswer
) -> list[dict[str, Any]]:
    """Return the changes that answer a question for these members; no values mean it is not known.

    What the household answered when the question was not yet one for each person stays everybody else's
    answer.
    """
    given: list[tuple[Member | None, ToldAnswer]] = [(member, told) for member in members]
    profile = desk.plan.profile
    if members and None not in members and (question.id, "") in profile.answers:
        key = (question.id, "")
        before = ToldAnswer(profile.answers[key], profile.about.get(key, ""))
        others = [other for other in desk.situation.asked_of(question) if other not in members]
        kept = [other for other in others if (question.id, id_of(other)) not in profile.answers]
        given += [(other, before) for other in kept] + [(None, ToldAnswer())]
    return [_change(desk, question, member, answer) for member, answer in given]


def _change(desk: Desk, question: Question, member: Member | None, told: ToldAnswer) -> dict[str, Any]:
    values = [*told.values, *_given_by_us(desk, question, member, told)]
    data: dict[str, Any] = {"do": "answer", "question": question.id, "values": values}
    if told.about:
        data["about"] = told.about
    if member:
        data["member"] = member.id
    return desk.plan.change(**data)


def _given_by_us(desk: Desk, question: Question, member: Member | None, told: ToldAnswer) -> list[str]:
    """Return what nobody can choose and the program answered before: it stays, whatever else is chosen."""
    before = desk.plan.profile.answers.get((question.id, id_of(member)), ())
    ours = {option.value for option in question.options if not option.offered}
    return [value for value in before if value in ours and value not in told.values]
