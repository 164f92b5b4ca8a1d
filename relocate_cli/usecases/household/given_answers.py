"""Answers given as text, on the command line or in a file: whose they are, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.nearest import suggestion
from relocate_cli.domain.profile.answer import Unclear
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.told_answer import read_told, why_not_then
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.given import found_at
from relocate_cli.usecases.household.interview import answer_changes
from relocate_cli.usecases.household.unclear import misfit_words, unclear_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.domain.profile.told_answer import ToldAnswer
    from relocate_cli.usecases.household.given import Given
    from relocate_cli.usecases.household.plans import Desk


def given_answers(desk: Desk, given: Sequence[Given]) -> list[dict[str, Any]]:
    """Return the changes for answers written as `citizenship=eu` or `citizenship:anna=eu`.

    An answer without a name is given for everybody the question is asked of.
    """
    changes: list[dict[str, Any]] = []
    situation = desk.situation
    for question, one in _as_asked(desk, given):
        with found_at(one.where):
            members = _meant(desk, question, one.key)
            told = _told(question, one, members, situation)
        changes += answer_changes(desk, question, members, told)
        for member in members:
            profile = situation.profile.with_answer(question.id, id_of(member), *told)
            situation = situation._replace(profile=profile)
    return changes


def _as_asked(desk: Desk, given: Sequence[Given]) -> list[tuple[Question, Given]]:
    """Return the answers with their questions, in the order in which these are asked."""
    order = list(desk.situation.questions)
    asked = []
    for one in given:
        with found_at(one.where):
            asked.append((_question(desk, one.key.partition(":")[0]), one))
    return sorted(asked, key=lambda pair: order.index(pair[0].id))


def _told(
    question: Question, given: Given, members: Sequence[Member | None], situation: Situation
) -> ToldAnswer:
    """Return what is answered for all of these; RelocateError when it is unclear, or cannot be."""
    told = read_told(question, given.text, situation, members[0] if members else None)
    if isinstance(told, Unclear):
        raise unclear_answer(question, given.text, told)
    for member in members:
        if why := why_not_then(question, told, situation, member):
            message, hint = misfit_words(why)
            raise RelocateError(f"{given.key}={given.text}: {message}", hint, 2)
    return told


def _meant(desk: Desk, question: Question, key: str) -> tuple[Member | None, ...]:
    """Return whom `citizenship:anna` or `citizenship` is about."""
    _name, _colon, who = key.partition(":")
    members = desk.situation.asked_of(question)
    if not who:
        return members
    found = tuple(member for member in members if member and member.is_called(who))
    if not found:
        message = _("{question} is not asked of {name}.").format(question=question.id, name=repr(who))
        raise RelocateError(message, _("See who is there with: relocate people"), 2)
    return found


def _question(desk: Desk, name: str) -> Question:
    found = desk.situation.questions.get(name)
    if found:
        return found
    known = _("Known: {words}.").format(words=", ".join(desk.guide.questions))
    hint = suggestion(name, desk.guide.questions) or known
    raise RelocateError(_("There is no question {name}.").format(name=repr(name)), hint, 2)
