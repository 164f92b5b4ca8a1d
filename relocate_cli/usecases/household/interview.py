"""The interview: begin a plan, save each answer at once, and know what is still worth asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.interview import Asking, open_askings
from relocate_cli.domain.nearest import suggestion
from relocate_cli.domain.profile.answer import Unclear, read_answer
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.household.plans import Desk
from relocate_cli.usecases.household.refusals import refuse_without_guide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


def begin(workspace: Workspace, household: Household, place: str) -> Desk:
    """Return the desk for a place, with whatever was answered before; the place itself is saved.

    All that is saved on this desk is one sitting, which is taken back together.
    """
    household = household.in_one_sitting()
    if household.plan.profile.place == place:
        refuse_without_guide(workspace, household)
    opened = open_guide(workspace, place)  # first: a plan is never moved to a guide that cannot be opened
    if household.plan.profile.place != place:
        pack = opened.guide.lineage[-1]
        change = household.plan.change(do="place", place=place, name=pack.name, version=pack.version)
        household = household.saved([change])
    return Desk(workspace, household, opened)


def still_to_ask(desk: Desk) -> list[Asking]:
    """Return the questions whose answer can still change the list."""
    return open_askings(desk.guide, desk.situation)


def answer_changes(
    desk: Desk, question: Question, members: Sequence[Member | None], values: tuple[str, ...]
) -> list[dict[str, Any]]:
    """Return the changes that answer a question for these members; no values mean it is not known."""
    return [
        desk.plan.change(
            do="answer",
            question=question.id,
            values=list(values),
            **({"member": member.id} if member else {}),
        )
        for member in members
    ]


def given_answers(desk: Desk, given: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the changes for answers written as `citizenship=eu` or `citizenship:anna=eu`.

    An answer without a name is given for everybody the question is asked of.
    """
    changes = []
    for key, text in given:
        name, _colon, who = key.partition(":")
        question = _question(desk, name)
        members = desk.situation.asked_of(question)
        if who:
            members = tuple(member for member in members if member and member.is_called(who))
            if not members:
                message = _("{question} is not asked of {name}.").format(question=name, name=repr(who))
                raise RelocateError(message, _("See who is there with: relocate people"), 2)
        values = read_answer(question, text)
        if isinstance(values, Unclear):
            raise unclear_answer(question, text, values)
        changes += answer_changes(desk, question, members, values)
    return changes


def _question(desk: Desk, name: str) -> Question:
    found = desk.situation.questions.get(name)
    if found:
        return found
    known = _("Known: {words}.").format(words=", ".join(desk.guide.questions))
    hint = suggestion(name, desk.guide.questions) or known
    raise RelocateError(_("There is no question {name}.").format(name=repr(name)), hint, 2)


def unclear_answer(question: Question, text: str, unclear: Unclear) -> RelocateError:
    """Return the error that says why an answer was not understood, and what could be meant."""
    message = _("{text} is not an answer to: {ask}").format(text=repr(text), ask=question.ask)
    if unclear.readings:
        readings = _(" or ").join(unclear.readings)
        hint = _("It could mean {words}. Write the one you mean.").format(words=readings)
    elif why := question.why_retired(text):
        hint = why
    elif question.type == "date":
        hint = _("Write the day like this: 2027-02-01")
    elif question.type == "number":
        hint = _("Write a whole number.")
    else:
        words = unclear.suggestions or [option.value for option in question.options]
        hint = _("Did you mean {words}?").format(words=", ".join(words))
    return RelocateError(message, hint, 2)
